import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a partition is made by CREATE TABLE … PARTITION OF a table that exists. */
export const partitionCreateLocksTable: SqlRule = {
  name: 'partition-create-locks-table',
  subject: 'sql',
  default: 'off',
  condition: 'A partition is made by CREATE TABLE … PARTITION OF a table that exists',
  effect:
    'The partitioned table is locked against readers and writers, and the rows of a default partition are read.',
  remedy:
    'Create the table alone, then ATTACH PARTITION, which locks the partitioned table only against other changes of it.',
  bad: `create table orders_2026 partition of orders for values from ('2026-01-01') to ('2027-01-01');`,
  good: `create table orders_2026 (like orders);
alter table orders attach partition orders_2026 for values from ('2026-01-01') to ('2027-01-01');`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      const create = nodeOf(statement.node, 'CreateStmt')
      const [parent] = nodesOf(create?.inhRelations, 'RangeVar')
      if (create?.partbound === undefined || statement.isNew(relationName(parent))) return []
      return [
        {
          statement,
          message: `${relationName(parent)} is locked against readers and writers for the new partition`,
          at: parent?.location,
        },
      ]
    }),
}
