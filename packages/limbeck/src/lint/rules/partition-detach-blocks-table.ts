import { nodeOf } from '../../sql/ast/node-of.ts'
import { tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a partition is detached without CONCURRENTLY. */
export const partitionDetachBlocksTable: SqlRule = {
  name: 'partition-detach-blocks-table',
  subject: 'sql',
  default: 'on',
  condition: 'A partition is detached without CONCURRENTLY',
  effect:
    'The partitioned table, the partition and the default partition are locked against readers and writers.',
  remedy:
    'Write DETACH PARTITION … CONCURRENTLY, which runs outside a transaction (not where there is a default partition).',
  bad: 'alter table orders detach partition orders_2020;',
  good: 'alter table orders detach partition orders_2020 concurrently;',
  check: (script) =>
    tableCommands(script, 'AT_DetachPartition').flatMap(({ statement, command, table, at }) =>
      nodeOf(command.def, 'PartitionCmd')?.concurrent
        ? []
        : [{ statement, message: `${table} is locked against readers and writers for the detach`, at }],
    ),
}
