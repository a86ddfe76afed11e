import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Found, Models } from './models.ts'
import type { Orm } from './orm.ts'
import { reading } from './reading.ts'

/**
 * Refuses models that PostgreSQL could not hold, where its own message would not say which file is at fault.
 *
 * @throws LimbeckError `models.empty`, `models.duplicate`, `models.unreadable`
 */
export function checkModels(models: Models, orm: Orm, sourceName: string): void {
  if (Object.values(models).every((list) => list.length === 0)) throw empty(sourceName)
  const relations = [
    ...models.tables.map((table) =>
      named(
        'table',
        table,
        reading(`table ${orm.root.getTableName(table.value)} (${table.place})`, () =>
          orm.core.getTableConfig(table.value),
        ),
      ),
    ),
    ...models.views.map((view) => named('view', view, orm.core.getViewConfig(view.value))),
    ...models.materializedViews.map((view) =>
      named('materialized view', view, orm.core.getMaterializedViewConfig(view.value)),
    ),
    ...models.sequences.map((sequence) =>
      named('sequence', sequence, { name: sequence.value.seqName ?? '', schema: sequence.value.schema }),
    ),
  ]
  refuseDuplicates(relations)
  refuseDuplicates(
    models.enums.map((found) =>
      named('enum', found, { name: found.value.enumName, schema: found.value.schema }),
    ),
  )
}

interface Named {
  readonly kind: string
  readonly name: string
  readonly place: string
}

function named(
  kind: string,
  { place }: Found<unknown>,
  { schema, name }: { readonly schema?: string | undefined; readonly name: string },
): Named {
  return { kind, place, name: schema === undefined || schema === 'public' ? name : `${schema}.${name}` }
}

function refuseDuplicates(all: readonly Named[]): void {
  const first = new Map<string, Named>()
  for (const item of all) {
    const other = first.get(item.name)
    if (other === undefined) first.set(item.name, item)
    else {
      const message =
        other.kind === item.kind
          ? `two ${item.kind}s are called ${item.name}: ${other.place} and ${item.place}`
          : `${other.kind} and ${item.kind} share the name ${item.name}: ${other.place} and ${item.place}`
      throw new LimbeckError('models.duplicate', message, {
        hint: 'Rename or remove one of them.',
        details: { name: item.name, places: [other.place, item.place] },
      })
    }
  }
}

function empty(sourceName: string): LimbeckError {
  return new LimbeckError(
    'models.empty',
    `${sourceName} exports no table and nothing else that can be migrated`,
    {
      hint: 'Export the tables, `export const users = pgTable(…)`, or mend the path in `models` of the configuration.',
      details: { source: sourceName },
    },
  )
}
