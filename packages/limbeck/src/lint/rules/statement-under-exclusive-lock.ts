import { nodeOf } from '../../sql/ast/node-of.ts'
import { holdsExclusively } from '../holds-exclusively.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a statement follows in the transaction of one that holds ACCESS EXCLUSIVE on a table that exists. */
export const statementUnderExclusiveLock: SqlRule = {
  name: 'statement-under-exclusive-lock',
  subject: 'sql',
  default: 'off',
  condition:
    'A statement follows in the transaction of one that holds ACCESS EXCLUSIVE on a table that exists',
  effect: 'The lock stays until the end of the transaction: each further statement makes it longer.',
  remedy: 'One such statement in each revision.',
  bad: `begin;
alter table orders add column note text;
select count(*) from users;
commit;`,
  good: `begin;
alter table orders add column note text;
commit;
select count(*) from users;`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      const isControl = nodeOf(statement.node, 'TransactionStmt') ?? nodeOf(statement.node, 'VariableSetStmt')
      if (statement.transaction === undefined || isControl !== undefined) return []
      const held = script.statements
        .filter((each) => each.index < statement.index && each.transaction === statement.transaction)
        .flatMap(holdsExclusively)
      return held.length === 0
        ? []
        : [
            {
              statement,
              message: `${[...new Set(held)].join(', ')} stays locked against everybody meanwhile`,
            },
          ]
    }),
}
