import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { place } from '../../revisions/place.ts'

const entries = ['index', 'sources/drizzle', 'sources/sql-files', 'sources/database']

/**
 * Runs a configuration file and returns its default export. A TypeScript file needs no build step.
 *
 * @throws LimbeckError `config.load-failed` with the file and line, where the file cannot be parsed or throws
 */
export async function loadConfigFile(path: string): Promise<unknown> {
  // Required, not imported: Node reads a CommonJS module that is imported twice, which costs more than running it.
  const { createJiti } = createRequire(import.meta.url)('jiti') as typeof import('jiti')
  const jiti = createJiti(path, { alias: aliases(path) })
  try {
    const loaded = await jiti.import<{ readonly default?: unknown }>(path)
    return loaded.default
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'LimbeckError') throw cause
    const message = cause instanceof Error ? cause.message : String(cause)
    const text = message
      .split('\n')[0]
      ?.replace(/^ParseError: /, '')
      .trim()
    throw new LimbeckError('config.load-failed', `${placeOf(path, cause)}: ${text}`, {
      hint: 'Mend the configuration file there.',
      details: { file: path },
      cause,
    })
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

/** The file with the line and column where it failed: from the parser's message, or from the stack of what it threw. */
function placeOf(path: string, cause: unknown): string {
  const text = cause instanceof Error ? `${cause.message}\n${cause.stack}` : ''
  const at = text.indexOf(`${path}:`)
  const position = at < 0 ? undefined : /^\d+:\d+/.exec(text.slice(at + path.length + 1))?.[0]
  return position === undefined ? place(path) : `${place(path)}:${position}`
}
