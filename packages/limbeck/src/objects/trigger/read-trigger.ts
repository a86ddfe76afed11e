import { Buffer } from 'node:buffer'
import { tokenize } from '../../sql/tokenize.ts'
import { present } from '../present.ts'
import { relationId } from '../relation-id.ts'
import { withoutOuterParentheses } from '../without-outer-parentheses.ts'
import type { Trigger, TriggerConstraint, TriggerEvent } from './trigger.ts'
import { triggerId } from './trigger-id.ts'
import type { TriggerRow } from './trigger-query.ts'

/** Makes a trigger of its row; what has its default is left out. */
export function readTrigger(row: TriggerRow): Trigger {
  const { schema, table, name, type } = row
  const relation = relationId(row.relkind, schema, table)
  const list = Buffer.from(row.arguments, 'hex').toString('utf8').split('\0').slice(0, -1)
  return present<Trigger>({
    kind: 'trigger',
    id: triggerId(row),
    requires: [relation],
    droppedWith: relation,
    schema,
    table,
    name,
    timing: type & 64 ? 'instead of' : type & 2 ? 'before' : 'after',
    events: events.flatMap(([event, bit]) => (type & bit ? [event] : [])),
    columns: row.columns,
    forEach: type & 1 ? 'row' : undefined,
    when: row.definition === null ? undefined : conditionOf(row.definition),
    oldTable: row.oldTable,
    newTable: row.newTable,
    constraint: row.isConstraint ? constraintOf(row) : undefined,
    function: row.function,
    arguments: list.length > 0 ? list : undefined,
    enabled: ({ O: undefined, A: 'always', R: 'replica', D: 'disabled' } as const)[row.enabled],
    comment: row.comment,
  })
}

/** The bits of pg_trigger.tgtype. */
const events: readonly (readonly [TriggerEvent, number])[] = [
  ['insert', 4],
  ['update', 16],
  ['delete', 8],
  ['truncate', 32],
]

function constraintOf({ deferrable, initiallyDeferred, from }: TriggerRow): TriggerConstraint {
  return present<TriggerConstraint>({
    deferrable: deferrable || undefined,
    initiallyDeferred: initiallyDeferred || undefined,
    from,
  })
}

/** PostgreSQL prints a condition that reads two rows only inside of the whole: between WHEN and EXECUTE. */
function conditionOf(definition: string): string {
  let depth = 0
  let start = 0
  for (const token of tokenize(definition)) {
    const text = definition.slice(token.start, token.end)
    if (text === '(') depth++
    else if (text === ')') depth--
    else if (token.kind !== 'word' || depth > 0) continue
    else if (text === 'WHEN') start = token.end
    else if (text === 'EXECUTE' && start > 0)
      return withoutOuterParentheses(definition.slice(start, token.start).trim())
  }
  throw new Error(`no condition in ${definition}`)
}
