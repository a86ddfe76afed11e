import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import type { ColumnDefinition } from '../column/column-definition.ts'
import { columnId } from '../column/column-id.ts'
import { columnSettings } from '../column/column-settings.ts'
import { columnSql } from '../column/column-sql.ts'
import type { ConstraintDefinition } from '../constraint/constraint-definition.ts'
import { constraintId } from '../constraint/constraint-id.ts'
import { constraintSql } from '../constraint/constraint-sql.ts'
import { inheritanceId } from '../inheritance/inheritance-id.ts'
import { partitionId } from '../partition/partition-id.ts'
import { type ParameterValue, parametersSql } from './parameters-sql.ts'
import { tableId } from './table-id.ts'

/** The arguments of {@link createTable}. */
export interface CreateTable extends CreateTableOptions {
  readonly name: string
}

/** What {@link createTable} makes. */
export interface CreateTableOptions {
  readonly schema?: string
  readonly columns: readonly ColumnDefinition[]
  readonly constraints?: readonly ConstraintDefinition[]
  /** As SQL: `range (created_at)`. */
  readonly partitionBy?: string
  /** Its columns may be none: they are those of the parent. */
  readonly partitionOf?: PartitionOf
  /** Tables whose columns and checks it inherits. */
  readonly inherits?: readonly TableName[]
  /** The composite type whose attributes the columns are, as SQL: `public.address`. */
  readonly ofType?: string
  readonly unlogged?: boolean
  readonly storageParameters?: Readonly<Record<string, ParameterValue>>
  readonly accessMethod?: string
  readonly tablespace?: string
  readonly ifNotExists?: boolean
}

/** A table by its raw names; `schema` is `public` by default. */
export interface TableName {
  readonly schema?: string
  readonly table: string
}

/** Of which table another one is a partition, and of which rows. */
export interface PartitionOf {
  readonly schema?: string
  readonly parent: string
  /** As SQL: `for values from (1) to (9)`, `for values in ('a')`, `default`. */
  readonly bounds: string
}

/** Creates a table with its columns and constraints. Follows CREATE TABLE. */
export const createTable = defineOperation('createTable', {
  record: (name: string, options: CreateTableOptions): CreateTable => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: (args, { serverVersion }) => {
    const settings = [
      ...(args.ofType === undefined ? [] : [`of ${args.ofType}`]),
      ...args.columns.flatMap((column) => columnSettings(column, serverVersion)),
      // In CREATE TABLE, PostgreSQL takes a constraint for valid, whatever it says.
      ...(args.constraints ?? []).filter(isNotValid).map((constraint) => `add ${constraintSql(constraint)}`),
    ]
    return [
      { sql: createSql(args, serverVersion) },
      ...(settings.length === 0
        ? []
        : [{ sql: `alter table ${qualified(args.schema, args.name)} ${settings.join(', ')}` }]),
    ]
  },
  touches: ({ schema, name, columns, constraints = [], partitionOf, inherits = [] }) => ({
    creates: [
      tableId(schema, name),
      ...(partitionOf === undefined ? [] : [partitionId(schema, name)]),
      ...inherits.map((parent) => inheritanceId(schema, name, parent.schema, parent.table)),
      ...columns.map((column) => columnId(schema, name, column.name)),
      ...constraints.flatMap((constraint) =>
        constraint.name === undefined ? [] : [constraintId(schema, name, constraint.name)],
      ),
    ],
  }),
})

function createSql(args: CreateTable, serverVersion: number): string {
  const {
    schema,
    columns,
    constraints = [],
    storageParameters,
    accessMethod,
    tablespace,
    partitionOf,
    inherits,
  } = args
  const elements = [
    ...columns
      .filter(({ inherited }) => inherited !== true)
      .map((column) => columnSql(column, schema, serverVersion)),
    ...constraints.filter((constraint) => !isNotValid(constraint)).map(constraintSql),
  ]
  const body = elements.length > 0 ? ` (\n  ${elements.join(',\n  ')}\n)` : partitionOf ? '' : ' ()'
  const parents = inherits?.map((parent) => qualified(parent.schema, parent.table))
  return [
    `create ${args.unlogged ? 'unlogged ' : ''}table ${args.ifNotExists ? 'if not exists ' : ''}${qualified(schema, args.name)}${partitionOf ? ` partition of ${qualified(partitionOf.schema, partitionOf.parent)}` : ''}${body}`,
    ...(partitionOf === undefined ? [] : [partitionOf.bounds]),
    ...(parents === undefined ? [] : [`inherits (${parents.join(', ')})`]),
    ...(args.partitionBy === undefined ? [] : [`partition by ${args.partitionBy}`]),
    ...(accessMethod === undefined ? [] : [`using ${identifier(accessMethod)}`]),
    ...(storageParameters === undefined ? [] : [`with (${parametersSql(storageParameters)})`]),
    ...(tablespace === undefined ? [] : [`tablespace ${identifier(tablespace)}`]),
  ].join(' ')
}

function isNotValid(constraint: ConstraintDefinition): boolean {
  return 'notValid' in constraint && constraint.notValid === true
}
