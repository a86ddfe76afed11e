import { holdsExclusively } from '../holds-exclusively.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a transaction takes ACCESS EXCLUSIVE on more than one table that exists. */
export const severalTablesLocked: SqlRule = {
  name: 'several-tables-locked',
  subject: 'sql',
  default: 'off',
  condition: 'A transaction takes ACCESS EXCLUSIVE on more than one table that exists',
  effect:
    'The first stays locked while the second is waited for, and two such transactions may lock each other out.',
  remedy: 'One table in each revision.',
  bad: `begin;
alter table orders add column note text;
alter table users add column note text;
commit;`,
  good: `alter table orders add column note text;
alter table users add column note text;`,
  check: (script) => {
    const held = new Map<number, ReadonlySet<string>>()
    return script.statements.flatMap((statement) => {
      const { transaction } = statement
      if (transaction === undefined) return []
      const before = held.get(transaction) ?? new Set()
      const tables = holdsExclusively(statement)
      held.set(transaction, new Set([...before, ...tables]))
      const isNext = before.size > 0 && tables.some((table) => !before.has(table))
      return isNext
        ? [
            {
              statement,
              message: `${[...before].join(', ')} stays locked while ${tables.join(', ')} is waited for`,
            },
          ]
        : []
    })
  },
}
