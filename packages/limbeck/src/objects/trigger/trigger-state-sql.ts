import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import type { TriggerState } from './trigger.ts'
import type { TriggerName } from './trigger-id.ts'

const commands: Readonly<Record<TriggerState | 'origin', string>> = {
  origin: 'enable trigger',
  always: 'enable always trigger',
  replica: 'enable replica trigger',
  disabled: 'disable trigger',
}

/** The statement that says when a trigger fires; `origin` is the default: in sessions that do not replicate. */
export function triggerStateSql(
  { schema, table, name }: TriggerName,
  state: TriggerState | 'origin',
  own = '',
): string {
  return `alter table ${own}${qualified(schema, table)} ${commands[state]} ${identifier(name)}`
}
