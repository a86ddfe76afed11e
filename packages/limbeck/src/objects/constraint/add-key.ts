import type { Connection } from '../../drivers/driver.ts'
import type { OperationContext, SqlStatement, Statement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { createIndexSql } from '../index-kind/create-index-sql.ts'
import { isPartitioned } from '../online/is-partitioned.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { setNotNull } from '../online/set-not-null.ts'
import { takesOnlineForm } from '../online/takes-online-form.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { addConstraint, type ConstraintPlace } from './add-constraint.ts'
import { addSql } from './add-sql.ts'
import type { PrimaryKeyDefinition, UniqueDefinition } from './constraint-definition.ts'
import { constraintId } from './constraint-id.ts'
import { deferralSql } from './deferral-sql.ts'

type KeyDefinition = PrimaryKeyDefinition | UniqueDefinition
type NamedKey = KeyDefinition & { readonly name: string }

/**
 * The statements that add a primary key or a unique constraint in the form that fits its table: on one in use the index is
 * built concurrently, and becomes the constraint's. PostgreSQL takes no index so for a key without overlaps.
 */
export function addKey(
  place: ConstraintPlace,
  definition: KeyDefinition,
  online: OnlineOption['online'],
  context: OperationContext,
): readonly Statement[] {
  const { name, only, withoutOverlaps } = definition
  const table = tableId(place.schema, place.table)
  if (name === undefined || only || withoutOverlaps) return addConstraint(place, definition, context)
  const isReplaced = context.isReplaced?.(constraintId(place.schema, place.table, name))
  const isPlain = isReplaced || context.isPartitioned?.(table)
  if (isPlain || !takesOnlineForm(online, table, context)) return addConstraint(place, definition, context)
  const key = { ...definition, name }
  return [...notNullSteps(place, key, context), buildStep(place, key, context), useStep(place, key)]
}

/** The columns of a primary key are NOT NULL before it takes the index, or it would read the table for nulls. */
function notNullSteps(
  place: ConstraintPlace,
  { type, columns }: NamedKey,
  context: OperationContext,
): readonly SqlStatement[] {
  if (type !== 'primary key') return []
  const steps = setNotNull({ ...place, columns }, context)
  return steps.map((step, index) => ({
    ...step,
    transaction: 'own',
    // From PostgreSQL 18 the steps themselves do nothing then; before, the last one drops the check if there is one.
    ...(context.serverVersion < 180_000 &&
      index < steps.length - 1 && {
        run: async (connection) => {
          if (!(await areNotNull(connection, place, columns))) await connection.execute(step.sql)
        },
      }),
  }))
}

function buildStep(place: ConstraintPlace, key: NamedKey, context: OperationContext): SqlStatement {
  const { type, columns, deferrable: _, initiallyDeferred: __, ...index } = key
  const sql = createIndexSql({ ...place, ...index, keys: columns, unique: true, concurrently: true })
  return {
    ...statement(sql, tableId(place.schema, place.table), context, [
      { kind: 'scans-table', lock: 'share update exclusive' },
      { kind: 'may-fail' },
    ]),
    transaction: 'none',
    run: async (connection) => {
      if (!(await isPartitioned(connection, place.schema, place.table))) await connection.execute(sql)
    },
  }
}

/** A partitioned table takes no index: there it is the plain form. */
function useStep(place: ConstraintPlace, key: NamedKey): SqlStatement {
  const name = identifier(key.name)
  const words = [`constraint ${name} ${key.type} using index ${name}`, ...deferralSql(key)]
  const sql = `alter table ${qualified(place.schema, place.table)} add ${words.join(' ')}`
  return {
    sql,
    transaction: 'own',
    run: async (connection) => {
      const isPlain = await isPartitioned(connection, place.schema, place.table)
      await connection.execute(isPlain ? addSql(place, key) : sql)
    },
  }
}

async function areNotNull(
  connection: Connection,
  { schema, table }: ConstraintPlace,
  columns: readonly string[],
): Promise<boolean> {
  const nullable = await connection.query(
    `select from pg_catalog.pg_attribute a
     where a.attrelid = pg_catalog.to_regclass($1) and a.attname = any ($2::pg_catalog.text[]) and not a.attnotnull`,
    [qualified(schema, table), columns],
  )
  return nullable.length === 0
}
