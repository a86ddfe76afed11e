import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Jiti } from 'jiti'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { loadOrm } from './load-orm.ts'
import type { Orm } from './orm.ts'
import { transformModule } from './transform-module.ts'

/** A module of models and the file it comes from. */
export interface ModelModule {
  /** Relative to the folder of the configuration. Undefined for a module that was passed as a value. */
  readonly file?: string
  readonly exports: Readonly<Record<string, unknown>>
}

/** What `importModels` returns. */
export interface ImportedModels {
  readonly orm: Orm
  readonly modules: readonly ModelModule[]
  /** Every file that was run, absolute: the given ones and what they import, without packages. */
  readonly reached: ReadonlySet<string>
}

/**
 * Runs model files, in TypeScript or JavaScript, and returns what they export. A file that was changed since an
 * earlier call is run anew.
 *
 * @throws LimbeckError `models.import-failed` with the file and line
 * @throws LimbeckError `models.drizzle-missing`, `models.drizzle-unsupported`
 */
export async function importModels(
  files: readonly string[],
  directory: string,
  packageName: string,
): Promise<ImportedModels> {
  const { createJiti } = await import('jiti')
  const place = join(directory, 'models.ts')
  const thorough = createJiti(place)
  const jiti = createJiti(place, { transform: (options) => transformModule(thorough, options) })
  const cachedBefore = new Set(Object.keys(jiti.cache))
  try {
    const modules: ModelModule[] = []
    for (const file of files) {
      modules.push({ file: relative(directory, file), exports: await run(jiti, file, directory) })
    }
    return { orm: await loadOrm(jiti, directory, packageName), modules, reached: new Set(added()) }
  } finally {
    for (const file of added()) delete jiti.cache[file]
  }

  function added(): readonly string[] {
    return Object.keys(jiti.cache).filter((file) => !cachedBefore.has(file) && !isOfPackage(file))
  }
}

/** Where the built package lies: while models run, what else needs of it may be loaded. */
const own = dirname(dirname(fileURLToPath(import.meta.url)))

function isOfPackage(file: string): boolean {
  return /[\\/]node_modules[\\/]/.test(file) || file.startsWith(join(own, sep))
}

async function run(jiti: Jiti, file: string, directory: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await jiti.import<Record<string, unknown>>(file)
  } catch (cause) {
    if (cause instanceof LimbeckError) throw cause
    const place = placeOf(cause, directory) ?? relative(directory, file)
    throw new LimbeckError('models.import-failed', `${place}: ${firstLine(cause)}`, {
      hint: 'Mend the model file there; `npx tsc --noEmit` may say more.',
      details: { file: relative(directory, file), place },
      cause,
    })
  }
}

function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  return (message.split('\n')[0] ?? '').replace(/^ParseError: /, '').trim()
}

/** The first place in the project, `file:line`, that a parser's message or a stack names. */
function placeOf(cause: unknown, directory: string): string | undefined {
  const text = cause instanceof Error ? `${cause.message}\n${cause.stack ?? ''}` : ''
  for (const [, path = '', line] of text.matchAll(
    /(?<=^|[\s('"]|file:\/\/)((?:[A-Za-z]:)?[\\/][^\s():]+):(\d+)/gm,
  )) {
    const name = relative(directory, path)
    if (!path.includes('node_modules')) return `${name.startsWith('..') ? path : name}:${line}`
  }
  return undefined
}
