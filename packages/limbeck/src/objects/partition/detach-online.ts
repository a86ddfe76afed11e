import type { Connection } from '../../drivers/driver.ts'
import type { OperationContext, SqlStatement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { generatedName } from '../generated-name.ts'
import { briefly } from '../online/briefly.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import type { PartitionPlace } from './partition-place.ts'

/**
 * The statements that detach a partition of a table in use: concurrently, outside a transaction. PostgreSQL would leave a
 * check of the bounds behind; it does not where there is one already, which goes afterwards.
 *
 * Beside a default partition it runs in its plain form.
 */
export function detachOnline(
  place: PartitionPlace,
  detach: string,
  context: OperationContext,
): readonly SqlStatement[] {
  const { schema, table } = place
  const check = identifier(generatedName(table, 'limbeck', 'bound'))
  const alter = `alter table ${qualified(schema, table)}`
  const sql = `${detach} concurrently`
  return [
    { sql: addOwnBoundSql(place, check), transaction: 'own' },
    {
      ...statement(`${alter} validate constraint ${check}`, tableId(schema, table), context, [
        { kind: 'scans-table', lock: 'share update exclusive' },
      ]),
      transaction: 'own',
    },
    { sql, transaction: 'none', run: (connection) => detachPartition(connection, place, detach) },
    { sql: `${alter} drop constraint ${check}`, transaction: 'own' },
  ]
}

/** The statement that adds, not validated, what a partition's bounds say as a check of its own. */
function addOwnBoundSql({ schema, table }: PartitionPlace, check: string): string {
  const name = qualified(schema, table)
  return `do $limbeck$
begin
  execute pg_catalog.format(${literal(`alter table ${name} add constraint ${check}`.replaceAll('%', '%%').concat(' check (%s) not valid'))},
    pg_catalog.pg_get_partition_constraintdef(${literal(name)}::regclass));
end
$limbeck$`
}

const stateSql = `
  select i.inhdetachpending as "isPending",
    exists (select from pg_catalog.pg_partitioned_table p where p.partrelid = i.inhparent and p.partdefid <> 0) as "hasDefault"
  from pg_catalog.pg_inherits i
  where i.inhrelid = pg_catalog.to_regclass($1) and i.inhparent = pg_catalog.to_regclass($2)`

/** One that was cut off is ended, and one that is done is left. */
async function detachPartition(connection: Connection, place: PartitionPlace, detach: string): Promise<void> {
  const { schema, table, parentSchema, parent } = place
  const [state] = await connection.query<{ isPending: boolean; hasDefault: boolean }>(stateSql, [
    qualified(schema, table),
    qualified(parentSchema, parent),
  ])
  if (state === undefined) return
  if (state.hasDefault) return briefly(connection, () => connection.execute(detach))
  await connection.execute(state.isPending ? `${detach} finalize` : `${detach} concurrently`)
}
