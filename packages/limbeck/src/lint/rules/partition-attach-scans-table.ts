import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import { allTableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a table that exists is attached as a partition without a check that proves its bound. */
export const partitionAttachScansTable: SqlRule = {
  name: 'partition-attach-scans-table',
  subject: 'sql',
  default: 'on',
  condition: 'A table that exists is attached as a partition without a check that proves its bound',
  effect: 'Its rows are read under ACCESS EXCLUSIVE, and those of the default partition too.',
  remedy:
    'Add a check that says what the bound says, NOT VALID, validate it in a transaction of its own, then attach.',
  bad: `alter table orders attach partition orders_2025 for values from ('2025-01-01') to ('2026-01-01');`,
  good: `alter table orders_2025 add constraint bound check (day is not null and day >= '2025-01-01' and day < '2026-01-01') not valid;
alter table orders_2025 validate constraint bound;
alter table orders attach partition orders_2025 for values from ('2025-01-01') to ('2026-01-01');`,
  check: (script) => {
    const commands = [...allTableCommands(script)]
    return commands.flatMap(({ statement, subtype, command, table, at }) => {
      const partition = relationName(nodeOf(command.def, 'PartitionCmd')?.name)
      if (subtype !== 'AT_AttachPartition' || statement.isNew(table) || statement.isNew(partition)) return []
      const isProved = commands.some(
        (each) =>
          each.subtype === 'AT_ValidateConstraint' &&
          each.table === partition &&
          each.statement.index < statement.index,
      )
      return isProved
        ? []
        : [
            {
              statement,
              message: `the rows of ${partition} are read while nobody can use it, and those of a default partition of ${table}`,
              at,
            },
          ]
    })
  },
}
