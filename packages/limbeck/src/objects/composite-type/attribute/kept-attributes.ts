import type { DiffContext } from '../../kind.ts'
import { compositeTypeId } from '../composite-type-id.ts'
import type { Attribute } from './attribute.ts'
import { isAttribute } from './is-attribute.ts'

/** The attributes of a composite type that are there before and after, as they are on both sides, in their order before. */
export function keptAttributes(
  composite: { readonly schema: string; readonly name: string },
  { current, desired }: DiffContext,
): readonly (readonly [Attribute, Attribute])[] {
  const type = compositeTypeId(composite)
  return [...current.objects.values()]
    .filter((object) => isAttribute(object))
    .filter(({ droppedWith }) => droppedWith === type)
    .sort((a, b) => a.position - b.position)
    .flatMap((before): readonly (readonly [Attribute, Attribute])[] => {
      const after = desired.objects.get(before.id)
      return isAttribute(after) ? [[before, after]] : []
    })
}
