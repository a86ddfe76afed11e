import { defineModelSource } from './define-model-source.ts'
import type { DrizzleOptions } from './drizzle/drizzle-options.ts'
import type { ModelSource } from './model-source.ts'

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
  const name = patterns === undefined ? 'drizzle(modules)' : `drizzle(${patterns.join(', ')})`
  return defineModelSource(name, async (context) => {
    const { readModels } = await import('./drizzle/read-models.ts')
    const given = patterns ?? (models as Readonly<Record<string, unknown>>)
    return readModels({ models: given, name, options }, context)
  })
}

function isPatterns(models: DrizzleModels): models is readonly string[] {
  return Array.isArray(models)
}
