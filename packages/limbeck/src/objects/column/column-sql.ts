import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import type { ColumnDefinition } from './column-definition.ts'
import { identitySql } from './identity-sql.ts'
import { isSerial } from './is-serial.ts'

/** A column inside `create table` and after `add column`, without what {@link columnSettings} adds afterwards. */
export function columnSql(
  column: ColumnDefinition,
  schema: string | undefined,
  serverVersion: number,
): string {
  return [
    identifier(column.name),
    column.type,
    // The syntax knows it from PostgreSQL 16.
    ...(column.storage === undefined || serverVersion < 160000 ? [] : [`storage ${column.storage}`]),
    ...(column.compression === undefined ? [] : [`compression ${column.compression}`]),
    ...(column.foreignOptions === undefined ? [] : [optionsSql(column.foreignOptions)]),
    ...(column.collation === undefined ? [] : [`collate ${column.collation}`]),
    ...(column.generated === undefined
      ? []
      : [`generated always as (${column.generated.expression}) ${column.generated.kind ?? 'stored'}`]),
    ...(column.identity === undefined ? [] : [identitySql(column.identity, schema)]),
    ...(column.default === undefined ? [] : [`default ${column.default}`]),
    ...notNullSql(column),
  ].join(' ')
}

function optionsSql(options: Readonly<Record<string, string>>): string {
  const list = Object.entries(options).map(([name, value]) => `${identifier(name)} ${literal(value)}`)
  return `options (${list.join(', ')})`
}

/** A serial or identity column is NOT NULL by itself. A constraint that is not validated has no place inside a column. */
function notNullSql({ type, identity, nullable, notNull }: ColumnDefinition): readonly string[] {
  if (nullable !== false || notNull?.notValid) return []
  if (notNull === undefined && (identity !== undefined || isSerial(type))) return []
  const name = notNull?.name === undefined ? '' : `constraint ${identifier(notNull.name)} `
  return [`${name}not null${notNull?.noInherit ? ' no inherit' : ''}`]
}
