import type { Operation } from '../../operations/operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { columnsOfType } from '../columns-of-type.ts'
import type { Alteration, DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { addEnumValue } from './add-enum-value.ts'
import { commentOnEnum } from './comment-on-enum.ts'
import type { Enum } from './enum.ts'
import { rebuildEnum } from './rebuild-enum.ts'
import { typesMadeOf } from './types-made-of.ts'

/**
 * Adds values where values are only added, and rebuilds the type where one goes or two change places, with the domains and
 * composite types that are made of it.
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
  const types = typesMadeOf(desired, context)
  const columns = [
    ...columnsOfType(desired, context),
    ...types.flatMap((made) =>
      columnsOfType(made, context).map(({ object, column }) => ({
        object,
        column: { ...column, type: qualified(made.schema, made.name) },
      })),
    ),
  ]
  const removed = current.values.filter((value) => !values.includes(value))
  return {
    operations: [
      rebuildEnum.of({
        name,
        values,
        columns: columns.map(({ column }) => column),
        ...(types.length > 0 && { types: types.map(({ create }) => create) }),
        ...(removed.length > 0 && { removed }),
        ...schemaOption(schema),
      }),
      // The new types have none.
      ...(comment !== undefined && comment === current.comment
        ? [commentOnEnum.of({ name, comment, ...schemaOption(schema) })]
        : []),
      ...types.flatMap(({ comments }) => comments),
    ],
    rebuilds: [desired.id, ...types.flatMap(({ ids }) => ids), ...columns.map(({ object }) => object.id)],
  }
}
