import { findModelFiles } from '../find-model-files.ts'
import type { ModelStatement } from '../model-source.ts'
import type { SourceContext } from '../source.ts'
import type { DrizzleOptions } from './drizzle-options.ts'
import { findUnreachedFiles } from './find-unreached-files.ts'
import { type KnownModels, keptModels } from './kept-models.ts'

/** Models to be read: the patterns of their files, or modules that are loaded already. */
export interface GivenModels {
  readonly models: readonly string[] | Readonly<Record<string, unknown>>
  /** How messages call them. */
  readonly name: string
  readonly options: DrizzleOptions
}

type ReadContext = Pick<SourceContext, 'directory' | 'memory' | 'warn'>

/** The statements that make what Drizzle models describe, and a warning for each file whose tables would be missed. */
export async function readModels(
  given: GivenModels,
  context: ReadContext,
): Promise<readonly ModelStatement[]> {
  if (!Array.isArray(given.models)) return (await run(given, undefined, context)).statements
  const patterns = given.models as readonly string[]
  const { statements, reached } = await readFiles(
    given,
    await findModelFiles(patterns, context.directory),
    context,
  )
  await warnOfUnreached(patterns, reached, context)
  return statements
}

async function readFiles(
  given: GivenModels,
  files: readonly string[],
  context: ReadContext,
): Promise<KnownModels> {
  const { directory, memory } = context
  const kept = memory === undefined ? undefined : keptModels(memory, directory, files, given.options)
  const known = await kept?.recall()
  if (known !== undefined) return known
  const startedMs = Date.now()
  const found = await run(given, files, context)
  // What is warned of is warned of at each run.
  if (found.isSound) await kept?.remember(found, startedMs)
  return found
}

/** What runs a file is loaded where one is run: most checks know what the models say. */
async function run(given: GivenModels, files: readonly string[] | undefined, context: ReadContext) {
  const { runModels } = await import('./run-models.ts')
  return runModels(given, files, context)
}

async function warnOfUnreached(
  patterns: readonly string[],
  reached: ReadonlySet<string>,
  { directory, warn }: ReadContext,
): Promise<void> {
  if (warn === undefined) return
  for (const file of await findUnreachedFiles(patterns, directory, reached)) {
    warn({
      code: 'models.unreached',
      message: `${file} declares tables, but no model file imports it: they are not seen`,
      hint: 'Add it to `models` of the configuration, or export it from a file that is there.',
    })
  }
}
