import type { Database } from '../drivers/driver.ts'
import { headerIndex } from '../revisions/header-index.ts'
import { type LoadedRevisions, loadRevisions } from '../revisions/load-revisions.ts'
import type { LogLine } from '../runner/log-lines.ts'
import type { Reporter } from '../runner/run-event.ts'
import { isEmbedded } from '../shadow/is-embedded.ts'
import type { Shadow } from '../shadow/shadow.ts'
import type { CatalogCache } from '../sources/catalog-cache.ts'
import type { CatalogServer } from './catalog-cache.ts'
import { isPlaceholderUrl } from './config/is-placeholder-url.ts'
import { requireUrl } from './config/require-url.ts'
import type { Settings } from './config/settings.ts'
import { projectCache } from './project-cache.ts'
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
  const cache = projectCache(settings.directory)
  const index = cache === undefined ? undefined : headerIndex(cache, settings.revisions)
  let revisions = await attempt(() => loadRevisions(settings.revisions, index))
  let opened: Promise<Database> | undefined
  let shadow: Promise<Shadow> | undefined
  let catalogs: Promise<CatalogCache | undefined> | undefined
  const adopted: Database[] = []

  const context: ProjectContext = {
    settings,
    signal: listeners.signal,
    cache,
    report: listeners.report ?? (() => undefined),
    log,
    revisions: () => {
      if ('error' in revisions) throw revisions.error
      return revisions.value
    },
    reload: async () => {
      revisions = await attempt(() => loadRevisions(settings.revisions, index))
      return context.revisions()
    },
    database: () => {
      opened ??= open(requireUrl(settings))
      return opened
    },
    connect: async (work) => {
      const connection = await (await context.database()).connect()
      try {
        return await work(connection)
      } finally {
        await connection.close()
      }
    },
    adopt: async (url) => {
      const database = await open(url)
      adopted.push(database)
      return database
    },
    shadow: () => {
      shadow ??= makeShadow(context, adopted)
      return shadow
    },
    sourceContext: async () => {
      catalogs ??= makeCatalogCache(context, await targetOf(context, adopted))
      return {
        // Most states are known already: who needs no scratch database should not wait for one.
        shadow: {
          use: async (work) => (await context.shadow()).use(work),
          close: async () => {},
        },
        cache: await catalogs,
        memory: cache,
        directory: settings.directory,
        warn: ({ message, hint }) => log({ level: 'WARN', text: `${message}. ${hint}` }),
      }
    },
    close: async () => {
      await (await shadow)?.close()
      for (const database of [...adopted, await opened]) await database?.close()
    },
  }
  return context
}

// Drivers are loaded where a database is needed: listing revisions should not wait for them.
async function open(url: string): Promise<Database> {
  const { openDatabase } = await import('../drivers/open-database.ts')
  return openDatabase(url)
}

async function makeShadow(context: ProjectContext, adopted: readonly Database[]): Promise<Shadow> {
  const { createShadow } = await import('../shadow/create-shadow.ts')
  const { settings, log } = context
  const target = await targetOf(context, adopted)
  return createShadow({ setting: settings.shadow, target, warn: (text) => log({ level: 'WARN', text }) })
}

/** The database that scratch databases are made beside. */
async function targetOf(
  context: ProjectContext,
  adopted: readonly Database[],
): Promise<Database | undefined> {
  const { url } = context.settings
  const hasUrl = url !== undefined && !isPlaceholderUrl(url)
  return adopted[0] ?? (hasUrl ? context.database() : undefined)
}

async function makeCatalogCache(
  { settings, cache }: ProjectContext,
  target: Database | undefined,
): Promise<CatalogCache | undefined> {
  const server = cache === undefined ? undefined : await scratchServer(settings, target)
  if (cache === undefined || server === undefined) return undefined
  const { catalogCache } = await import('./catalog-cache.ts')
  return catalogCache(cache, server)
}

/** What is known of the scratch databases' server before one is made: beside a target its version, of PGlite all. */
async function scratchServer(
  { shadow }: Settings,
  target: Database | undefined,
): Promise<CatalogServer | undefined> {
  if (isEmbedded(shadow) || (shadow === 'auto' && target === undefined)) {
    const { findPglite } = await import('../drivers/find-pglite.ts')
    const version = findPglite(process.cwd())?.version
    return version === undefined ? undefined : { name: `pglite ${version}` }
  }
  if (shadow !== 'auto' || target === undefined) return undefined
  const serverVersion = target.serverVersion ?? (await askForVersion(target))
  return serverVersion === undefined ? undefined : { name: `${serverVersion}`, serverVersion }
}

async function askForVersion(target: Database): Promise<number | undefined> {
  const connection = await target.connect({ connectTimeoutMs: 3_000 }).catch(() => undefined)
  await connection?.close()
  return connection?.serverVersion
}

type Attempted<Value> = { readonly value: Value } | { readonly error: unknown }

async function attempt(read: () => Promise<LoadedRevisions>): Promise<Attempted<LoadedRevisions>> {
  try {
    return { value: await read() }
  } catch (error) {
    return { error }
  }
}
