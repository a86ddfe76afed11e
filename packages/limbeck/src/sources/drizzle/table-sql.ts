import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { columnSql } from './column-sql.ts'
import { constraintNames } from './constraint-names.ts'
import type { Rendering } from './rendering.ts'

/** `create table` with its columns and every constraint but the foreign keys. */
export function tableSql(table: PgTable, rendering: Rendering): string {
  const config = rendering.orm.core.getTableConfig(table)
  const schema = config.schema ?? 'public'
  const lines = config.columns.map((column) => columnSql(column, schema, rendering))
  for (const column of config.columns) {
    if (column.primary) lines.push(`primary key (${columnList([column], rendering)})`)
    if (column.isUnique) {
      const name = constraintNames.uniqueColumn(table, column, rendering)
      lines.push(
        `${named(name)}${uniqueSql(column.uniqueType === 'not distinct')} (${columnList([column], rendering)})`,
      )
    }
  }
  for (const key of config.primaryKeys) {
    const name = constraintNames.primaryKey(key, rendering)
    lines.push(`${named(name)}primary key (${columnList(key.columns, rendering)})`)
  }
  for (const unique of config.uniqueConstraints) {
    const name = constraintNames.unique(table, unique, rendering)
    lines.push(
      `${named(name)}${uniqueSql(unique.nullsNotDistinct)} (${columnList(unique.columns, rendering)})`,
    )
  }
  for (const check of config.checks)
    lines.push(`${named(check.name)}check (${rendering.sql(check.value, 'bare')})`)
  return `create table ${qualified(schema, config.name)} (\n  ${lines.join(',\n  ')}\n)`
}

function named(name: string | undefined): string {
  return name === undefined ? '' : `constraint ${identifier(name)} `
}

function uniqueSql(nullsNotDistinct: boolean): string {
  return nullsNotDistinct ? 'unique nulls not distinct' : 'unique'
}

function columnList(columns: readonly PgColumn[], { columnName }: Rendering): string {
  return columns.map((column) => identifier(columnName(column))).join(', ')
}
