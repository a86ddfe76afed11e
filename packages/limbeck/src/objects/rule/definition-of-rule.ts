import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import type { Rule } from './rule.ts'
import type { RuleDefinition } from './rule-definition.ts'

/** What makes a rule of a catalog. */
export function definitionOfRule({ schema, event, instead, where, action }: Rule): RuleDefinition {
  return present<RuleDefinition>({ ...schemaOption(schema), event, instead, where, action })
}
