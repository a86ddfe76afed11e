import { checkModels } from './drizzle/check-models.ts'
import { collectModels } from './drizzle/collect-models.ts'
import { createRendering } from './drizzle/create-rendering.ts'
import type { DrizzleOptions } from './drizzle/drizzle-options.ts'
import { findSilentFiles } from './drizzle/find-silent-files.ts'
import { findUnreachedFiles } from './drizzle/find-unreached-files.ts'
import { type ImportedModels, importModels } from './drizzle/import-models.ts'
import { modelsSql } from './drizzle/models-sql.ts'
import { refuseCasing } from './drizzle/refuse-casing.ts'
import { findModelFiles } from './find-model-files.ts'
import { loadModels } from './load-models.ts'
import type { ModelSource, ModelStatement } from './model-source.ts'
import type { SourceContext } from './source.ts'

/** Where Drizzle models are: a path or glob, several, or modules that the configuration has imported itself. */
export type DrizzleModels = string | readonly string[] | Readonly<Record<string, unknown>>

/**
 * The state that Drizzle models describe: every table, enum, sequence, schema, view, policy and role that the files
 * export, as the project's own drizzle-orm (0.40 or later, 1.0 included) declares it.
 *
 * @throws LimbeckError `models.not-found`, `models.import-failed`, `models.empty`, `models.duplicate`,
 *   `models.wrong-dialect`, `models.refused`, `models.drizzle-missing`, `models.drizzle-unsupported` from `load`
 */
export function drizzle(models: DrizzleModels, options: DrizzleOptions = {}): ModelSource {
  const patterns = typeof models === 'string' ? [models] : isPatterns(models) ? models : undefined
  const source: ModelSource = {
    name: patterns === undefined ? 'drizzle(modules)' : `drizzle(${patterns.join(', ')})`,
    load: (context) => loadModels([source], context),
    statements,
  }
  return source

  async function statements(
    context: Pick<SourceContext, 'directory' | 'warn'>,
  ): Promise<readonly ModelStatement[]> {
    const { directory } = context
    const files = patterns === undefined ? [] : await findModelFiles(patterns, directory)
    const imported = await importModels(files, directory, options.orm ?? 'drizzle-orm')
    const modules =
      patterns === undefined ? [{ exports: models as Readonly<Record<string, unknown>> }] : imported.modules
    refuseCasing(imported.orm, options)
    const found = collectModels(modules, imported.orm)
    if (patterns !== undefined) await warnOfLostFiles(patterns, { ...imported, modules }, found, context)
    checkModels(found, imported.orm, source.name)
    return modelsSql(found, createRendering(imported.orm, options), options.extensions ?? [])
  }
}

function isPatterns(models: DrizzleModels): models is readonly string[] {
  return Array.isArray(models)
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
