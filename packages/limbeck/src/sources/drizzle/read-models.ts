import { findModelFiles } from '../find-model-files.ts'
import type { ModelStatement } from '../model-source.ts'
import type { SourceContext } from '../source.ts'
import { checkModels } from './check-models.ts'
import { collectModels } from './collect-models.ts'
import { createRendering } from './create-rendering.ts'
import type { DrizzleOptions } from './drizzle-options.ts'
import { findSilentFiles } from './find-silent-files.ts'
import { findUnreachedFiles } from './find-unreached-files.ts'
import { type ImportedModels, importModels } from './import-models.ts'
import { modelsSql } from './models-sql.ts'
import { refuseCasing } from './refuse-casing.ts'

/** Models to be read: the patterns of their files, or modules that are loaded already. */
export interface GivenModels {
  readonly models: readonly string[] | Readonly<Record<string, unknown>>
  /** How messages call them. */
  readonly name: string
  readonly options: DrizzleOptions
}

/** The statements that make what Drizzle models describe, and a warning for each file whose tables would be missed. */
export async function readModels(
  { models, name, options }: GivenModels,
  context: Pick<SourceContext, 'directory' | 'warn'>,
): Promise<readonly ModelStatement[]> {
  const { directory } = context
  const patterns = Array.isArray(models) ? (models as readonly string[]) : undefined
  const files = patterns === undefined ? [] : await findModelFiles(patterns, directory)
  const imported = await importModels(files, directory, options.orm ?? 'drizzle-orm')
  const modules =
    patterns === undefined ? [{ exports: models as Readonly<Record<string, unknown>> }] : imported.modules
  refuseCasing(imported.orm, options)
  const found = collectModels(modules, imported.orm)
  if (patterns !== undefined) await warnOfLostFiles(patterns, { ...imported, modules }, found, context)
  checkModels(found, imported.orm, name)
  return modelsSql(found, createRendering(imported.orm, options), options.extensions ?? [])
}

async function warnOfLostFiles(
  patterns: readonly string[],
  imported: ImportedModels,
  models: ReturnType<typeof collectModels>,
  { directory, warn }: Pick<SourceContext, 'directory' | 'warn'>,
): Promise<void> {
  if (warn === undefined) return
  for (const file of await findSilentFiles(imported.modules, models, directory)) {
    warn({
      code: 'models.nothing-exported',
      message: `${file} exports no table`,
      hint: 'Export its tables, or leave the file out of `models` of the configuration.',
    })
  }
  for (const file of await findUnreachedFiles(patterns, directory, imported.reached)) {
    warn({
      code: 'models.unreached',
      message: `${file} declares tables, but no model file imports it: they are not seen`,
      hint: 'Add it to `models` of the configuration, or export it from a file that is there.',
    })
  }
}
