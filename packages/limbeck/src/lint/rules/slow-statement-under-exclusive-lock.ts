import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import { holdsExclusively } from '../holds-exclusively.ts'
import type { SqlRule } from '../rule.ts'
import type { ScriptStatement } from '../script.ts'

/** Finds rows are changed or read for a constraint while the same transaction holds ACCESS EXCLUSIVE on a table that exists. */
export const slowStatementUnderExclusiveLock: SqlRule = {
  name: 'slow-statement-under-exclusive-lock',
  subject: 'sql',
  default: 'on',
  condition:
    'Rows are changed or read for a constraint while the same transaction holds ACCESS EXCLUSIVE on a table that exists',
  effect: 'Nobody can use the locked table until the slow statement is done.',
  remedy: 'Move the slow statement to a revision of its own, before or after.',
  bad: `begin;
alter table orders add column status text;
update orders set status = 'new' where status is null;
commit;`,
  good: `alter table orders add column status text;
update orders set status = 'new' where status is null;`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      if (statement.transaction === undefined || !isSlow(statement)) return []
      const held = script.statements
        .filter((each) => each.index < statement.index && each.transaction === statement.transaction)
        .flatMap(holdsExclusively)
      if (held.length === 0) return []
      return [{ statement, message: `nobody can use ${[...new Set(held)].join(', ')} until this is done` }]
    }),
}

function isSlow({ node, isNew }: ScriptStatement): boolean {
  if (node === undefined) return false
  const changed = nodeOf(node, 'UpdateStmt') ?? nodeOf(node, 'DeleteStmt') ?? nodeOf(node, 'MergeStmt')
  if (changed !== undefined) return !isNew(relationName(changed.relation))
  const insert = nodeOf(node, 'InsertStmt')
  const select = nodeOf(insert?.selectStmt, 'SelectStmt')
  return insert !== undefined && select?.fromClause !== undefined
}
