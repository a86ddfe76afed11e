import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'

/** What `createRule` and `replaceRule` say of a rule. */
export interface RuleDefinition {
  readonly schema?: string
  readonly event: 'insert' | 'update' | 'delete'
  /** Runs the action in the place of the command, not besides it. */
  readonly instead?: boolean
  /** As SQL, without the parentheses around it; the row is `old`, `new`. */
  readonly where?: string
  /** As SQL: one command, or several in a list. Absent: nothing. */
  readonly action?: string | readonly string[]
}

/** Whether a rule fires: never, only on a replica, always. Undefined: on an origin, as it does by default. */
export type RuleEnabled = 'disabled' | 'replica' | 'always'

/** The statement that makes a rule, `create` being its first words. */
export function ruleDefinitionSql(
  create: string,
  rule: RuleDefinition & { readonly table: string; readonly name: string },
): string {
  const { schema, table, name, event, instead, where, action = 'nothing' } = rule
  return [
    `${create} ${identifier(name)} as on ${event} to ${qualified(schema, table)}`,
    ...(where === undefined ? [] : [`where ${where}`]),
    `do ${instead ? 'instead' : 'also'}`,
    typeof action === 'string' ? action : `(${action.join('; ')})`,
  ].join(' ')
}
