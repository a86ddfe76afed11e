import type { ForeignKey, PgColumn } from 'drizzle-orm/pg-core'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { constraintNames } from './constraint-names.ts'
import type { Rendering } from './rendering.ts'

/** `alter table … add foreign key`: a statement of its own, so that tables can refer to one another. */
export function foreignKeySql(key: ForeignKey, rendering: Rendering): string {
  const { columns, foreignTable, foreignColumns } = key.reference()
  const { getTableConfig } = rendering.orm.core
  const own = getTableConfig(key.table)
  const foreign = getTableConfig(foreignTable)
  const name = constraintNames.foreignKey(key, rendering)
  const list = (all: readonly PgColumn[]) =>
    all.map((column) => identifier(rendering.columnName(column))).join(', ')
  return [
    `alter table ${qualified(own.schema, own.name)} add`,
    ...(name === undefined ? [] : [`constraint ${identifier(name)}`]),
    `foreign key (${list(columns)})`,
    `references ${qualified(foreign.schema, foreign.name)} (${list(foreignColumns)})`,
    ...action('update', key.onUpdate),
    ...action('delete', key.onDelete),
  ].join(' ')
}

function action(event: 'update' | 'delete', does: string | undefined): readonly string[] {
  return does === undefined || does === 'no action' ? [] : [`on ${event} ${does}`]
}
