import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectCache } from '../project-cache.ts'
import { configFailure } from './config-failure.ts'
import { runStripped } from './run-stripped.ts'

const entries = ['index', 'sources/drizzle', 'sources/sql-files', 'sources/database']

/**
 * Runs a configuration file and returns its default export. A TypeScript file needs no build step.
 *
 * @throws LimbeckError `config.load-failed` with the file and line, where the file cannot be parsed or throws
 */
export async function loadConfigFile(path: string): Promise<unknown> {
  const cache = projectCache(dirname(path))
  if (/\.m?ts$/.test(path) && cache !== undefined) {
    const stripped = await runStripped(path, cache)
    if (stripped !== undefined) return stripped.default
  }
  const own = aliases(path)
  if (/\.m?js$/.test(path) && Object.keys(own).length === 0) {
    // What Node itself can read is not transformed: to load what does that takes longer than all the rest of a start.
    const loaded = await readByNode(path)
    if (loaded !== undefined) return loaded.default
  }
  // Required, not imported: Node reads a CommonJS module that is imported twice, which costs more than running it.
  const { createJiti } = createRequire(import.meta.url)('jiti') as typeof import('jiti')
  const jiti = createJiti(path, { alias: own, tryNative: false })
  try {
    const loaded = await jiti.import<{ readonly default?: unknown }>(path)
    return loaded.default
  } catch (cause) {
    throw configFailure(path, cause)
  }
}

/** Undefined for what Node refuses: what is wrong with it is found where it is transformed. */
async function readByNode(path: string): Promise<{ readonly default?: unknown } | undefined> {
  try {
    return (await import(pathToFileURL(path).href)) as { readonly default?: unknown }
  } catch {
    return undefined
  }
}

/** The project's own copy of Limbeck is the first choice; this one stands in for a project that has none (npx). */
function aliases(path: string): Record<string, string> {
  try {
    createRequire(path).resolve('limbeck')
    return {}
  } catch {
    const own = dirname(createRequire(import.meta.url).resolve('limbeck/package.json'))
    const name = (entry: string) => (entry === 'index' ? 'limbeck' : `limbeck/${entry}`)
    return Object.fromEntries(entries.map((entry) => [name(entry), join(own, 'dist', `${entry}.js`)]))
  }
}
