import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { type ParameterValue, parametersSql } from './parameters-sql.ts'
import type { TableElements } from './table-elements.ts'
import { tableElementsSql } from './table-elements-sql.ts'
import { tableElementsTouches } from './table-elements-touches.ts'
import { tableSettings } from './table-settings.ts'

/** The arguments of {@link createTable}. */
export interface CreateTable extends CreateTableOptions {
  readonly name: string
}

/** What {@link createTable} makes. */
export interface CreateTableOptions extends TableElements {
  /** As SQL: `range (created_at)`. */
  readonly partitionBy?: string
  /** The composite type whose attributes the columns are, as SQL: `public.address`. */
  readonly ofType?: string
  readonly unlogged?: boolean
  readonly storageParameters?: Readonly<Record<string, ParameterValue>>
  readonly accessMethod?: string
  readonly tablespace?: string
  readonly ifNotExists?: boolean
}

/** Creates a table with its columns and constraints. Follows CREATE TABLE. */
export const createTable = defineOperation('createTable', {
  record: (name: string, options: CreateTableOptions): CreateTable => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: (args, { serverVersion }) => {
    const settings = [
      ...(args.ofType === undefined ? [] : [`of ${args.ofType}`]),
      ...tableSettings(args, serverVersion),
    ]
    return [
      { sql: createSql(args, serverVersion) },
      ...(settings.length === 0
        ? []
        : [{ sql: `alter table ${qualified(args.schema, args.name)} ${settings.join(', ')}` }]),
    ]
  },
  touches: (args) => tableElementsTouches(args),
})

function createSql(args: CreateTable, serverVersion: number): string {
  const { storageParameters, accessMethod, tablespace } = args
  return [
    `create ${args.unlogged ? 'unlogged ' : ''}table ${args.ifNotExists ? 'if not exists ' : ''}${tableElementsSql(args, serverVersion)}`,
    ...(args.partitionBy === undefined ? [] : [`partition by ${args.partitionBy}`]),
    ...(accessMethod === undefined ? [] : [`using ${identifier(accessMethod)}`]),
    ...(storageParameters === undefined ? [] : [`with (${parametersSql(storageParameters)})`]),
    ...(tablespace === undefined ? [] : [`tablespace ${identifier(tablespace)}`]),
  ].join(' ')
}
