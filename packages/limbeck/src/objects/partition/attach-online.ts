import type { OperationContext, SqlStatement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { generatedName } from '../generated-name.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { addBoundChecksSql } from './add-bound-checks-sql.ts'
import { alterDefaultPartitionSql } from './alter-default-partition-sql.ts'
import type { PartitionPlace } from './partition-place.ts'

/**
 * The statements that attach a partition to a table in use. Checks say of its rows, and of those of a default partition,
 * what their bounds will say; they are validated beside readers and writers, so that to attach it takes a moment, and go
 * with that.
 */
export function attachOnline(
  place: PartitionPlace,
  bounds: string,
  attach: string,
  context: OperationContext,
): readonly SqlStatement[] {
  const { schema, table, parentSchema, parent } = place
  const name = generatedName(table, 'limbeck', 'bound')
  const check = identifier(name)
  const scan = [{ kind: 'scans-table', lock: 'share update exclusive' }, { kind: 'may-fail' }] as const
  const own = `alter table ${qualified(schema, table)}`
  return [
    { sql: addBoundChecksSql(place, bounds, name), transaction: 'own' },
    {
      ...statement(`${own} validate constraint ${check}`, tableId(schema, table), context, scan),
      transaction: 'own',
    },
    {
      ...statement(
        alterDefaultPartitionSql(place, `validate constraint ${check}`),
        tableId(parentSchema, parent),
        context,
        scan,
      ),
      transaction: 'own',
    },
    { sql: attach },
    { sql: `${own} drop constraint ${check}` },
    { sql: alterDefaultPartitionSql(place, `drop constraint ${check}`), transaction: 'own' },
  ]
}
