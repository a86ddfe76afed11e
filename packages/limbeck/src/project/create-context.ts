import type { Database } from '../drivers/driver.ts'
import { openDatabase } from '../drivers/open-database.ts'
import { type LoadedRevisions, loadRevisions } from '../revisions/load-revisions.ts'
import type { LogLine } from '../runner/log-lines.ts'
import type { Reporter } from '../runner/run-event.ts'
import { createShadow } from '../shadow/create-shadow.ts'
import type { Shadow } from '../shadow/shadow.ts'
import { isPlaceholderUrl } from './config/is-placeholder-url.ts'
import { requireUrl } from './config/require-url.ts'
import type { Settings } from './config/settings.ts'
import type { ProjectContext } from './project-context.ts'

/** Whom a project tells what it does, and who can stop it. */
export interface Listeners {
  readonly log?: ((line: LogLine) => void) | undefined
  readonly report?: Reporter | undefined
  readonly signal?: AbortSignal | undefined
}

/** Makes the context of a project. Revision files that cannot be read are an error only for what needs them. */
export async function createContext(settings: Settings, listeners: Listeners): Promise<ProjectContext> {
  const log = listeners.log ?? (() => undefined)
  let revisions = await attempt(() => loadRevisions(settings.revisions))
  let opened: Database | undefined
  let shadow: Shadow | undefined
  const adopted: Database[] = []

  const context: ProjectContext = {
    settings,
    signal: listeners.signal,
    report: listeners.report ?? (() => undefined),
    log,
    revisions: () => {
      if ('error' in revisions) throw revisions.error
      return revisions.value
    },
    reload: async () => {
      revisions = await attempt(() => loadRevisions(settings.revisions))
      return context.revisions()
    },
    database: () => {
      opened ??= openDatabase(requireUrl(settings))
      return opened
    },
    connect: async (work) => {
      const connection = await context.database().connect()
      try {
        return await work(connection)
      } finally {
        await connection.close()
      }
    },
    adopt: (url) => {
      const database = openDatabase(url)
      adopted.push(database)
      return database
    },
    shadow: () => {
      const hasUrl = settings.url !== undefined && !isPlaceholderUrl(settings.url)
      const target = adopted[0] ?? (hasUrl ? context.database() : undefined)
      shadow ??= createShadow({
        setting: settings.shadow,
        target,
        warn: (text) => log({ level: 'WARN', text }),
      })
      return shadow
    },
    sourceContext: () => ({
      shadow: context.shadow(),
      directory: settings.directory,
      warn: ({ message, hint }) => log({ level: 'WARN', text: `${message}. ${hint}` }),
    }),
    close: async () => {
      await shadow?.close()
      for (const database of [...adopted, opened]) await database?.close()
    },
  }
  return context
}

type Attempted<Value> = { readonly value: Value } | { readonly error: unknown }

async function attempt(read: () => Promise<LoadedRevisions>): Promise<Attempted<LoadedRevisions>> {
  try {
    return { value: await read() }
  } catch (error) {
    return { error }
  }
}
