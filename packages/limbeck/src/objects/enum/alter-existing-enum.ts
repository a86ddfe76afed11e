import type { Operation } from '../../operations/operation.ts'
import type { Alteration, DiffContext } from '../kind.ts'
import { madeWith } from '../made-anew/made-with.ts'
import { schemaOption } from '../schema-option.ts'
import { addEnumValue } from './add-enum-value.ts'
import { commentOnEnum } from './comment-on-enum.ts'
import type { Enum } from './enum.ts'
import { rebuildEnum } from './rebuild-enum.ts'

/**
 * Adds values where values are only added, and rebuilds the type where one goes or two change places, with what is made
 * of it.
 */
export function alterExistingEnum(current: Enum, desired: Enum, context: DiffContext): Alteration {
  const kept = desired.values.filter((value) => current.values.includes(value))
  const isExtended =
    kept.length === current.values.length && kept.every((value, at) => value === current.values[at])
  return isExtended ? { operations: additions(current, desired) } : rebuild(current, desired, context)
}

/** From the first to the last, so that each new value's neighbour is already there. */
function additions(current: Enum, { values, schema, name }: Enum): readonly Operation[] {
  const first = current.values[0]
  let last = current.values.at(-1)
  return values.flatMap((value, at) => {
    if (current.values.includes(value)) return []
    const previous = values[at - 1]
    const isLast = previous === last
    if (isLast) last = value
    const place = isLast
      ? {}
      : previous === undefined
        ? first === undefined
          ? {}
          : { before: first }
        : { after: previous }
    return [addEnumValue.of({ name, value, ...place, ...schemaOption(schema) })]
  })
}

function rebuild(current: Enum, desired: Enum, context: DiffContext): Alteration {
  const { schema, name, values, comment } = desired
  const { columns, types, comments, rebuilds, remakes } = madeWith(desired, context)
  const removed = current.values.filter((value) => !values.includes(value))
  return {
    operations: [
      rebuildEnum.of({
        name,
        values,
        columns,
        ...(types && { types }),
        ...(removed.length > 0 && { removed }),
        ...schemaOption(schema),
      }),
      // The new types have none.
      ...(comment !== undefined && comment === current.comment
        ? [commentOnEnum.of({ name, comment, ...schemaOption(schema) })]
        : []),
      ...comments,
    ],
    rebuilds,
    remakes,
  }
}
