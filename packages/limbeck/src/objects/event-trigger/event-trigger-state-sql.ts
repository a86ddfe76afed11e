import { identifier } from '../../sql/identifier.ts'
import type { TriggerState } from '../trigger/trigger.ts'

const commands: Readonly<Record<TriggerState | 'origin', string>> = {
  origin: 'enable',
  always: 'enable always',
  replica: 'enable replica',
  disabled: 'disable',
}

/** The statement that says when an event trigger fires. */
export function eventTriggerStateSql(name: string, state: TriggerState | 'origin'): string {
  return `alter event trigger ${identifier(name)} ${commands[state]}`
}
