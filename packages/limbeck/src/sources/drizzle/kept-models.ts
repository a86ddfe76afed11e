import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Cache } from '../../shadow/cache.ts'
import { digest } from '../digest.ts'
import type { ModelStatement } from '../model-source.ts'
import { dependsOnOutside } from './depends-on-outside.ts'
import type { DrizzleOptions } from './drizzle-options.ts'
import { readInputs } from './read-inputs.ts'

/** What model files described when they were run. */
export interface KnownModels {
  readonly statements: readonly ModelStatement[]
  /** Every file that was run, absolute. */
  readonly reached: ReadonlySet<string>
}

/** The memory of what some model files describe: to run them takes longer than all the rest of a check. */
export interface KeptModels {
  /** What they describe; undefined where that is not known, or where anything that it is made of was changed. */
  recall(): Promise<KnownModels | undefined>
  /**
   * Keeps what they describe, unless it may depend on more than on files. What was written since `startedMs` (since 1970),
   * when they were about to be run, may not be what was run.
   */
  remember(models: KnownModels, startedMs: number): Promise<void>
}

/** As it lies in a file. */
interface Entry {
  readonly inputs: string
  /** Relative to the folder of the configuration. */
  readonly reached: readonly string[]
  readonly statements: readonly ModelStatement[]
}

/** Opens the memory of `files`, which are read with `options`. */
export function keptModels(
  cache: Cache,
  directory: string,
  files: readonly string[],
  options: DrizzleOptions,
): KeptModels {
  const { orm = 'drizzle-orm' } = options
  const key = `models ${digest([directory, JSON.stringify(options), ...files])}`
  return {
    recall: async () => {
      const entry = (await cache.get(key)) as Entry | undefined
      if (entry === undefined) return undefined
      const { inputs, reached, statements } = entry
      if (inputs !== (await readInputs(reached, directory, orm))?.digest) return undefined
      return { statements, reached: new Set(reached.map((file) => resolve(directory, file))) }
    },
    remember: async ({ statements, reached }, startedMs) => {
      const files = [...reached].map((file) => relative(directory, file))
      const inputs = await readInputs(files, directory, orm)
      if (inputs === undefined || inputs.texts.some((text) => dependsOnOutside(text, orm))) return
      if (await wereWrittenSince(startedMs, [...reached])) return
      await cache.set(key, { inputs: inputs.digest, reached: files, statements } satisfies Entry)
    },
  }
}

async function wereWrittenSince(ms: number, files: readonly string[]): Promise<boolean> {
  for (const file of files) if ((await stat(file)).mtimeMs >= ms) return true
  return false
}
