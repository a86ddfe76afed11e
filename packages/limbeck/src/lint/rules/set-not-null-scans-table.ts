import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { provedNotNull } from '../ast/proved-not-null.ts'
import { type TableCommand, tableCommands } from '../ast/table-commands.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a column is set NOT NULL without a validated check that proves it. */
export const setNotNullScansTable: SqlRule = {
  name: 'set-not-null-scans-table',
  subject: 'sql',
  default: 'on',
  condition: 'A column is set NOT NULL without a validated check that proves it',
  effect: 'Every row is read under ACCESS EXCLUSIVE: nobody reads or writes the table until that is done.',
  remedy:
    'Add CHECK (column IS NOT NULL) NOT VALID, validate it in a transaction of its own, set NOT NULL, which then reads nothing, and drop the check. PostgreSQL 18 also has NOT NULL … NOT VALID.',
  bad: 'alter table users alter column email set not null;',
  good: `alter table users add constraint email_present check (email is not null) not valid;
alter table users validate constraint email_present;
alter table users alter column email set not null;
alter table users drop constraint email_present;`,
  check: (script) =>
    tableCommands(script, 'AT_SetNotNull', 'AT_AddConstraint', 'AT_AddColumn').flatMap((each) => {
      const { statement, table, at } = each
      const proved = provedNotNull(script, statement.index, table)
      return columnsSet(each)
        .filter((column) => !proved.has(column))
        .map((column) => ({
          statement,
          message: `every row of ${table} is read for ${column} while nobody can use the table`,
          at,
        }))
    }),
}

/** The columns that a command sets NOT NULL for rows that are there. */
function columnsSet({ subtype, command }: TableCommand): readonly string[] {
  if (subtype === 'AT_SetNotNull') return [command.name ?? '']
  const constraint = nodeOf(command.def, 'Constraint')
  if (constraint?.contype === 'CONSTR_NOTNULL' && !constraint.skip_validation)
    return nodesOf(constraint.keys, 'String').map(({ sval = '' }) => sval)
  const added = nodeOf(command.def, 'ColumnDef')
  const constraints = subtype === 'AT_AddColumn' ? nodesOf(added?.constraints, 'Constraint') : []
  // A virtual column has a value in each row at once, without a rewrite that would check it.
  const isVirtual = constraints.some(({ generated_kind: kind }) => kind === 'v')
  return isVirtual && constraints.some(({ contype }) => contype === 'CONSTR_NOTNULL')
    ? [added?.colname ?? '']
    : []
}
