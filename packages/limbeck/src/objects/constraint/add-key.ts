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
  const isByConstraint = context.serverVersion >= 180_000
  return steps.map((step, index) => ({
    ...step,
    transaction: 'own',
    // The last step of a check drops it if there is one; the validation of what is valid does nothing.
    ...((isByConstraint ? index === 0 : index < steps.length - 1) && {
      run: async (connection) => {
        const nullable = await nullableAmong(connection, place, columns)
        if (nullable.length === 0) return
        // A NOT NULL that a partition has from its table would become its own.
        const own = isByConstraint ? setNotNull({ ...place, columns: nullable }, context)[index] : step
        await connection.execute(own?.sql ?? step.sql)
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
      if (!(await keepsPlainForm(connection, place, key))) await connection.execute(sql)
    },
  }
}

function useStep(place: ConstraintPlace, key: NamedKey): SqlStatement {
  const name = identifier(key.name)
  const words = [`constraint ${name} ${key.type} using index ${name}`, ...deferralSql(key)]
  const sql = `alter table ${qualified(place.schema, place.table)} add ${words.join(' ')}`
  return {
    sql,
    transaction: 'own',
    run: async (connection) => {
      const isPlain = await keepsPlainForm(connection, place, key)
      await connection.execute(isPlain ? addSql(place, key) : sql)
    },
  }
}

/**
 * A partitioned table takes no index. Where columns are NOT NULL by their parent's constraint, which PostgreSQL 18 keeps, a
 * primary key that takes an index would make that the table's own, so that it stays when the parent's goes.
 */
async function keepsPlainForm(
  connection: Connection,
  { schema, table }: ConstraintPlace,
  { type }: NamedKey,
): Promise<boolean> {
  if (await isPartitioned(connection, schema, table)) return true
  if (type !== 'primary key') return false
  const inherited = await connection.query(
    `select from pg_catalog.pg_constraint c
     where c.conrelid = pg_catalog.to_regclass($1) and c.contype = 'n' and c.coninhcount > 0 and not c.conislocal limit 1`,
    [qualified(schema, table)],
  )
  return inherited.length > 0
}

async function nullableAmong(
  connection: Connection,
  { schema, table }: ConstraintPlace,
  columns: readonly string[],
): Promise<readonly string[]> {
  const nullable = await connection.query<{ name: string }>(
    `select a.attname as name from pg_catalog.pg_attribute a
     where a.attrelid = pg_catalog.to_regclass($1) and a.attname = any ($2::pg_catalog.text[]) and not a.attnotnull
     order by a.attnum`,
    [qualified(schema, table), columns],
  )
  return nullable.map(({ name }) => name)
}
