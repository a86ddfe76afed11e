import { bookkeeping } from '../runner/bookkeeping.ts'
import { readState } from '../runner/read-state.ts'
import { serverVersionName } from '../runner/server-version-name.ts'
import type { ProjectContext } from './project-context.ts'

/** The rows of the version table, sorted. Logs which server was asked. */
export async function readRecorded(context: ProjectContext): Promise<readonly string[]> {
  const { settings, log } = context
  const { maskedUrl } = await context.database()
  return context.connect(async (connection) => {
    log({ level: 'INFO', text: `Context: ${serverVersionName(connection.serverVersion)} at ${maskedUrl}` })
    log({ level: 'INFO', text: 'Will assume transactional DDL.' })
    const tables = bookkeeping(settings.versionTable, settings.versionTableSchema)
    return (await readState(connection, tables)).versions
  })
}
