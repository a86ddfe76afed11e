import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { TriggerConstraint, TriggerDefinition, TriggerEvent } from './trigger.ts'
import type { TriggerName } from './trigger-id.ts'

/** A trigger to be made. */
export type TriggerToMake = TriggerDefinition & TriggerName

/** The statement that makes a trigger, or makes it over. Its state is set by another one. */
export function triggerSql(trigger: TriggerToMake, replaces: boolean): string {
  const { schema, table, name, timing, events, constraint, arguments: list = [] } = trigger
  const create = `create ${replaces ? 'or replace ' : ''}${constraint ? 'constraint ' : ''}trigger`
  const fired = events.map((event) => eventSql(event, trigger.columns)).join(' or ')
  return [
    `${create} ${identifier(name)} ${timing} ${fired} on ${qualified(schema, table)}`,
    ...(constraint ? constraintSql(constraint) : []),
    ...transitionSql(trigger),
    `for each ${trigger.forEach ?? 'statement'}`,
    ...(trigger.when === undefined ? [] : [`when (${trigger.when})`]),
    `execute function ${trigger.function}(${list.map(literal).join(', ')})`,
  ].join('\n  ')
}

function eventSql(event: TriggerEvent, columns: readonly string[] = []): string {
  return event === 'update' && columns.length > 0 ? `update of ${columns.map(identifier).join(', ')}` : event
}

function constraintSql({ deferrable, initiallyDeferred, from }: TriggerConstraint): readonly string[] {
  return [
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(deferrable || initiallyDeferred
      ? [`deferrable${initiallyDeferred ? ' initially deferred' : ''}`]
      : []),
  ]
}

function transitionSql({ oldTable, newTable }: TriggerDefinition): readonly string[] {
  const tables = [
    ...(oldTable === undefined ? [] : [`old table as ${identifier(oldTable)}`]),
    ...(newTable === undefined ? [] : [`new table as ${identifier(newTable)}`]),
  ]
  return tables.length === 0 ? [] : [`referencing ${tables.join(' ')}`]
}
