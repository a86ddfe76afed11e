import { type DateColumn, readDateColumns } from '../introspection/date-columns.ts'
import { bookkeeping } from '../runner/bookkeeping.ts'
import type { LogEntry } from '../runner/log-entry.ts'
import { readLog } from '../runner/read-log.ts'
import type { ProjectContext } from './project-context.ts'

/** What an auditor asks: when each change reached this database, and that its times are unambiguous. */
export interface Audit {
  /** The database's URL, password masked. */
  readonly url: string
  /** `server_version_num`: 170010 for 17.10. */
  readonly serverVersion: number
  /** The history, oldest first; the message is that of the revision's file, '' where there is none. */
  readonly entries: readonly (LogEntry & { readonly message: string })[]
  /** Every column that holds dates or times, sorted by name. */
  readonly dateColumns: readonly DateColumn[]
}

/** Reads the history of the database and its columns of dates and times. Nothing is written. */
export async function readAudit(context: ProjectContext): Promise<Audit> {
  const { settings } = context
  const { maskedUrl } = await context.database()
  const { files } = context.revisions()
  const tables = bookkeeping(settings.versionTable, settings.versionTableSchema)
  return context.connect(async (connection) => ({
    url: maskedUrl,
    serverVersion: connection.serverVersion,
    entries: (await readLog(connection, tables)).map((entry) => ({
      ...entry,
      message: files.get(entry.revision)?.message ?? '',
    })),
    dateColumns: await readDateColumns(connection),
  }))
}
