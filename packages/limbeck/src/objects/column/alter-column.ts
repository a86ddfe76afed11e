import { LimbeckError } from '../../errors/limbeck-error.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import type { OperationContext, SqlStatement } from '../../operations/operation.ts'
import { qualified } from '../../sql/qualified.ts'
import type { OptionChanges } from '../foreign/option-changes.ts'
import { namedChanges } from '../named-changes.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { setNotNull } from '../online/set-not-null.ts'
import { takesOnlineForm } from '../online/takes-online-form.ts'
import { placed } from '../placed.ts'
import { type HazardNote, statement } from '../statement.ts'
import type { ParameterChanges } from '../table/parameter-changes.ts'
import { tableId } from '../table/table-id.ts'
import { alterColumnCommands } from './alter-column-commands.ts'
import type { Storage } from './column-definition.ts'
import { columnId } from './column-id.ts'
import { continueIdentity } from './continue-identity.ts'
import type { Identity } from './identity.ts'
import { keepsRows } from './keeps-rows.ts'
import { keepsValues } from './keeps-values.ts'
import type { NotNull } from './not-null.ts'
import type { SetIdentity } from './set-identity.ts'

/** The arguments of {@link alterColumn}. */
export interface AlterColumn extends ColumnChanges {
  readonly table: string
  readonly column: string
}

/** What {@link alterColumn} changes. What is absent stays as it is; null goes back to the default. */
export interface ColumnChanges extends OnlineOption {
  readonly schema?: string
  readonly type?: string
  /** As SQL, with `type`: how an existing value becomes one of the new type. */
  readonly using?: string
  /** As SQL, with `type`: which without it gets the type's own collation. */
  readonly collation?: string
  /** With `type`: the type so far. It only sharpens what a plan says of the statement. */
  readonly existingType?: string
  readonly nullable?: boolean
  /** With `nullable: false`, from PostgreSQL 18: how the constraint is called and whether it is validated. */
  readonly notNull?: NotNull
  /** As SQL; null drops it. */
  readonly default?: string | null
  /** Makes it an identity column whose numbers go on after the greatest that there is. */
  readonly addIdentity?: Identity
  readonly setIdentity?: SetIdentity
  readonly dropIdentity?: true
  /** The expression of a generated column; from PostgreSQL 17. */
  readonly setExpression?: string
  /** Makes a stored generated column a plain one that keeps its values. */
  readonly dropExpression?: true
  readonly storage?: Storage | null
  readonly compression?: 'pglz' | 'lz4' | null
  readonly statistics?: number | null
  readonly options?: ParameterChanges
  /** Of a foreign table's column. */
  readonly foreignOptions?: OptionChanges<string>
  /** Not in partitions and children: of default, statistics, storage and compression. */
  readonly only?: true
}

/**
 * Changes a column in place. Follows ALTER TABLE … ALTER COLUMN: one statement with a sub-command for each change; a
 * NOT NULL of a table in use is added for new rows first, then validated beside readers and writers.
 *
 * @throws LimbeckError `operation.changes-nothing`, `operation.type-missing`
 */
export const alterColumn = defineOperation('alterColumn', {
  record: (table: string, column: string, changes: ColumnChanges): AlterColumn => {
    const call = `alterColumn('${table}', '${column}')`
    if (changes.type === undefined) refuseWithoutType(call, changes)
    return { table, column, ...namedChanges(call, changes) }
  },
  render: ({ table, column, ...changes }) => [table, column, changes],
  sql: (args, context) => {
    if (!setsNotNullOnline(args, context)) return plainForm(args, context)
    const { nullable: _, notNull, ...rest } = args
    const { schema, table, column } = args
    return [
      ...plainForm(rest, context),
      ...setNotNull({ schema, table, columns: [column], notNull }, context),
    ]
  },
  touches: ({ schema, table, column }) => ({ changes: [columnId(schema, table, column)] }),
})

/** An identity needs the NOT NULL at once. */
function setsNotNullOnline(args: AlterColumn, context: OperationContext): boolean {
  const { nullable, notNull, addIdentity, only, online } = args
  if (nullable !== false || notNull?.notValid || addIdentity !== undefined || only) return false
  return takesOnlineForm(online, tableId(args.schema, args.table), context)
}

function plainForm(args: AlterColumn, context: OperationContext): readonly SqlStatement[] {
  const { schema, table, only, addIdentity } = args
  const commands = alterColumnCommands(args, context.serverVersion)
  if (commands.length === 0) return []
  return [
    statement(
      `alter table ${only ? 'only ' : ''}${qualified(schema, table)} ${commands.join(', ')}`,
      tableId(schema, table),
      context,
      hazards(args),
    ),
    ...(addIdentity === undefined ? [] : [continueIdentity(args, addIdentity)]),
  ]
}

function refuseWithoutType(call: string, { using, collation }: ColumnChanges): void {
  if (using === undefined && collation === undefined) return
  const word = using === undefined ? 'collation' : 'using'
  throw new LimbeckError('operation.type-missing', `op.${call} has a ${word} but no type`, {
    hint: `Say the column's type beside it, also when it stays the same: PostgreSQL has no other place for ${word}.`,
    details: { call },
  })
}

function hazards({
  schema,
  table,
  column,
  type,
  using,
  existingType,
  setExpression,
  nullable,
  notNull,
}: AlterColumn): readonly HazardNote[] {
  const isRewrite = type !== undefined && !(using === undefined && keepsRows(existingType, type))
  return [
    ...(isRewrite || setExpression !== undefined
      ? [{ kind: 'rewrites-table', lock: 'access exclusive' } as const]
      : []),
    // A collation of its own sorts otherwise, so indexes are built anew, though the rows stay.
    ...(type !== undefined && !isRewrite && type === existingType
      ? [{ kind: 'blocks-reads', lock: 'access exclusive' } as const]
      : []),
    ...(using === undefined ? [] : [{ kind: 'may-fail' } as const]),
    ...(type === undefined || keepsValues(existingType, type, using)
      ? []
      : [
          {
            kind: 'loses-data',
            lost: {
              what: 'cast',
              table: placed({ schema, name: table }),
              column,
              type,
              ...(using !== undefined && { using }),
            },
          } as const,
        ]),
    ...(nullable === false && !notNull?.notValid
      ? [{ kind: 'scans-table', lock: 'access exclusive' } as const, { kind: 'may-fail' } as const]
      : []),
  ]
}
