import type { DiffContext } from '../kind.ts'
import { present } from '../present.ts'
import { commentOnRangeType } from '../range-type/comment-on-range-type.ts'
import { isRangeType } from '../range-type/is-range-type.ts'
import { multirangeName } from '../range-type/multirange-name.ts'
import { schemaOption } from '../schema-option.ts'
import type { NamedType } from './named-type.ts'
import type { TypeMadeOf } from './type-made-of.ts'

/** A range type as it is made anew with its subtype: as it is, since what changes of it is changed afterwards. */
export function rangeMadeAnew({ id }: NamedType, { current, desired }: DiffContext): TypeMadeOf {
  const [before, after] = [current.objects.get(id), desired.objects.get(id)]
  if (!isRangeType(before) || !isRangeType(after)) throw new Error(`${id} is not a range type on both sides`)
  const { kind, id: own, requires, comment, schema, ...range } = before
  const { name } = before
  return {
    schema,
    name,
    multirange: before.multirange ?? multirangeName(name),
    ids: [own],
    create: present({ ...range, ...schemaOption(schema) }),
    comments:
      comment !== undefined && comment === after.comment
        ? [commentOnRangeType.of({ name, comment, ...schemaOption(schema) })]
        : [],
  }
}
