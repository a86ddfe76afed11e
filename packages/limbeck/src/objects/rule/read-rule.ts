import { present } from '../present.ts'
import { relationId } from '../relation-id.ts'
import { withoutOuterParentheses } from '../without-outer-parentheses.ts'
import type { Rule } from './rule.ts'
import { ruleId } from './rule-id.ts'
import { ruleParts } from './rule-parts.ts'
import type { RuleRow } from './rule-query.ts'

const states = { D: 'disabled', R: 'replica', A: 'always' } as const

/** Makes a rule of its row. */
export function readRule(row: RuleRow): Rule {
  const table = relationId(row.relkind, row.schema, row.table)
  const { where, action } = ruleParts(row.body)
  return present<Rule>({
    kind: 'rule',
    id: ruleId(row.schema, row.table, row.name),
    requires: [table],
    droppedWith: table,
    comment: row.comment,
    schema: row.schema,
    table: row.table,
    name: row.name,
    event: row.event,
    instead: row.instead || undefined,
    where: where === undefined ? undefined : withoutOuterParentheses(where),
    action,
    enabled: states[row.enabled as keyof typeof states],
  })
}
