import type { SQL } from 'drizzle-orm'
import type { Index, IndexedColumn, PgTable } from 'drizzle-orm/pg-core'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { constraintNames } from './constraint-names.ts'
import { parametersSql } from './parameters-sql.ts'
import type { Rendering } from './rendering.ts'

type Entry = Index['config']['columns'][number]

/** A column of an index as Drizzle copies it. */
interface PlainEntry {
  readonly name?: string
  readonly indexConfig?: Partial<IndexedColumn['indexConfig'] & object>
}

/** `create index`. `concurrently` is left out: it says how to build an index, not what it is. */
export function indexSql(index: Index, table: PgTable, rendering: Rendering): string {
  const config = rendering.orm.core.getTableConfig(table)
  const { unique, method, name = defaultName(), where, with: parameters } = index.config
  const entries: readonly Entry[] = index.config.columns
  const parts = [
    unique ? 'create unique index' : 'create index',
    ...(name === undefined ? [] : [identifier(name)]),
    `on ${qualified(config.schema, config.name)}`,
    ...(method === undefined ? [] : [`using ${identifier(method)}`]),
    `(${entries.map(entrySql).join(', ')})`,
    ...(parameters === undefined ? [] : [`with (${parametersSql(parameters)})`]),
    ...(where === undefined ? [] : [`where ${rendering.sql(where, 'bare')}`]),
  ]
  return parts.join(' ')

  function defaultName(): string | undefined {
    const all: readonly Entry[] = index.config.columns
    const plain = all.filter(isPlain)
    if (plain.length < all.length) return undefined
    return constraintNames.index(config.name, plain.map(nameOf), rendering)
  }

  /** What is given as SQL stands as it is written: it may end with an operator class or an order. */
  function entrySql(entry: Entry): string {
    if (!isPlain(entry)) return rendering.sql(entry as SQL, 'bare')
    const { opClass, order, nulls } = entry.indexConfig ?? {}
    const isDescending = order === 'desc'
    const isDefaultNulls = nulls === undefined || nulls === (isDescending ? 'first' : 'last')
    return [
      identifier(nameOf(entry)),
      ...(opClass === undefined ? [] : [opClass]),
      ...(isDescending ? ['desc'] : []),
      ...(isDefaultNulls ? [] : [`nulls ${nulls}`]),
    ].join(' ')
  }

  function isPlain(entry: Entry): entry is PlainEntry {
    return !rendering.orm.root.is(entry, rendering.orm.root.SQL)
  }

  /** An index holds copies of its columns, which know the property key or the given name only. */
  function nameOf(entry: PlainEntry): string {
    const column = config.columns.find((candidate) => candidate.name === entry.name)
    return column === undefined ? (entry.name ?? '') : rendering.columnName(column)
  }
}
