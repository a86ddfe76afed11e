import type { Alteration, DiffContext } from '../kind.ts'
import { madeWith } from '../made-anew/made-with.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { commentOnRangeType } from './comment-on-range-type.ts'
import { isSameRange } from './is-same-range.ts'
import { multirangeName } from './multirange-name.ts'
import type { RangeType } from './range-type.ts'
import { type RebuildRangeType, rebuildRangeType } from './rebuild-range-type.ts'
import { renameMultirangeType } from './rename-multirange-type.ts'

/**
 * Renames the multirange type; PostgreSQL changes nothing else of a range type, which is made anew, with what is made of
 * it where that is something.
 */
export function alterExistingRangeType(
  current: RangeType,
  desired: RangeType,
  context: DiffContext,
): Alteration {
  if (!isSameRange(current, desired)) return rebuild(current, desired, context)
  const { schema, name } = desired
  const plain = multirangeName(name)
  return {
    operations: [
      renameMultirangeType.of({
        range: name,
        name: current.multirange ?? plain,
        to: desired.multirange ?? plain,
        ...schemaOption(schema),
      }),
    ],
  }
}

function rebuild(current: RangeType, desired: RangeType, context: DiffContext): Alteration {
  const { kind, id, requires, comment, schema, ...range } = desired
  const { name } = range
  const multirange = range.multirange ?? multirangeName(name)
  const made = madeWith({ id, kind, schema, name, multirange }, context)
  if (made.types === undefined && made.columns.length === 0 && made.remakes.length === 0) return 'replace'
  return {
    operations: [
      rebuildRangeType.of(
        present<RebuildRangeType>({
          ...range,
          ...schemaOption(schema),
          existingSubtype: current.subtype === range.subtype ? undefined : current.subtype,
          existingMultirange:
            current.multirange === range.multirange
              ? undefined
              : (current.multirange ?? multirangeName(name)),
          columns: made.columns,
          types: made.types,
        }),
      ),
      ...(comment !== undefined && comment === current.comment
        ? [commentOnRangeType.of({ name, comment, ...schemaOption(schema) })]
        : []),
      ...made.comments,
    ],
    rebuilds: made.rebuilds,
    remakes: made.remakes,
  }
}
