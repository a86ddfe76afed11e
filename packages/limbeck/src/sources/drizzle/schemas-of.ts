import type { Models } from './models.ts'
import type { Orm } from './orm.ts'

/**
 * The schemas that the models declare or put something into, without `public`, sorted. One that is used without being
 * exported, or that is declared as existing, must be there all the same.
 */
export function schemasOf(models: Models, core: Orm['core']): readonly string[] {
  const names = [
    ...models.schemas.map(({ value }) => value),
    ...models.enums.map(({ value }) => value.schema),
    ...models.sequences.map(({ value }) => value.schema),
    ...models.tables.map(({ value }) => core.getTableConfig(value).schema),
    ...models.views.map(({ value }) => core.getViewConfig(value).schema),
    ...models.materializedViews.map(({ value }) => core.getMaterializedViewConfig(value).schema),
  ]
  const used = names.filter((name) => name !== undefined && name !== 'public') as readonly string[]
  return [...new Set(used)].sort()
}
