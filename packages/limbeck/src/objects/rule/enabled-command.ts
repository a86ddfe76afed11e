import { identifier } from '../../sql/identifier.ts'
import type { RuleEnabled } from './rule-definition.ts'

const words = { disabled: 'disable', replica: 'enable replica', always: 'enable always' } as const

/** The sub-command of ALTER TABLE that says when a rule fires; null: as it does by default. */
export function enabledCommand(name: string, enabled: RuleEnabled | null): string {
  return `${enabled === null ? 'enable' : words[enabled]} rule ${identifier(name)}`
}
