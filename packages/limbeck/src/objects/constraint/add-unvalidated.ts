import type { Connection } from '../../drivers/driver.ts'
import type { OperationContext, SqlStatement } from '../../operations/operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { isPartitioned } from '../online/is-partitioned.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import type { ConstraintPlace } from './add-constraint.ts'
import { addSql } from './add-sql.ts'
import type { CheckDefinition, ForeignKeyDefinition } from './constraint-definition.ts'
import { validateSql } from './validate-sql.ts'

/**
 * The statements that add a check or a foreign key to a table in use: first for new rows only, which takes a moment, then
 * for those that are there, beside readers and writers.
 *
 * Before PostgreSQL 18 a partitioned table takes a foreign key in its plain form only, which then runs.
 */
export function addUnvalidated(
  place: ConstraintPlace,
  definition: (CheckDefinition | ForeignKeyDefinition) & { readonly name: string },
  context: OperationContext,
): readonly SqlStatement[] {
  const sql = addSql(place, { ...definition, notValid: true })
  const mayBeRefused = definition.type === 'foreign key' && context.serverVersion < 180_000
  return [
    {
      sql,
      ...(mayBeRefused && {
        run: async (connection) => {
          const isRefused = await isPartitioned(connection, place.schema, place.table)
          if (isRefused) await validateParts(connection, place)
          await connection.execute(isRefused ? addSql(place, definition) : sql)
        },
      }),
    },
    {
      ...statement(validateSql(place, definition.name), tableId(place.schema, place.table), context, [
        { kind: 'scans-table', lock: 'share update exclusive' },
        { kind: 'may-fail' },
      ]),
      transaction: 'later',
    },
  ]
}

/** Only what is validated does PostgreSQL take as the part of a partitioned table's foreign key. */
async function validateParts(connection: Connection, { schema, table }: ConstraintPlace): Promise<void> {
  const parts = await connection.query<{ sql: string }>(
    `select pg_catalog.format('alter table %s validate constraint %I', f.conrelid::pg_catalog.regclass, f.conname) as sql
     from pg_catalog.pg_partition_tree(pg_catalog.to_regclass($1)) p
     join pg_catalog.pg_constraint f on f.conrelid = p.relid and f.contype = 'f' and not f.convalidated`,
    [qualified(schema, table)],
  )
  for (const { sql } of parts) await connection.execute(sql)
}
