import type { Alteration } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { alterRule } from './alter-rule.ts'
import { definitionOfRule } from './definition-of-rule.ts'
import { replaceRule } from './replace-rule.ts'
import type { Rule } from './rule.ts'

/** Turns one rule into another, in place. */
export function alterExistingRule(current: Rule, desired: Rule): Alteration {
  const { schema, table, name, enabled } = desired
  const isOther =
    current.event !== desired.event ||
    current.instead !== desired.instead ||
    current.where !== desired.where ||
    current.action !== desired.action
  return {
    operations: [
      ...(isOther ? [replaceRule.of({ name, table, ...definitionOfRule(desired) })] : []),
      ...(current.enabled === enabled
        ? []
        : [alterRule.of({ name, table, enabled: enabled ?? null, ...schemaOption(schema) })]),
    ],
  }
}
