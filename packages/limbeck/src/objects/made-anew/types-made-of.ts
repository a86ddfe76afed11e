import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { isAttribute } from '../composite-type/attribute/is-attribute.ts'
import { keptAttributes } from '../composite-type/attribute/kept-attributes.ts'
import { compositeTypeId } from '../composite-type/composite-type-id.ts'
import { isDomain } from '../domain/is-domain.ts'
import type { DiffContext } from '../kind.ts'
import { isRangeType } from '../range-type/is-range-type.ts'
import { isSameRange } from '../range-type/is-same-range.ts'
import { multirangeName } from '../range-type/multirange-name.ts'
import { compositeMadeAnew } from './composite-made-anew.ts'
import { domainMadeAnew } from './domain-made-anew.ts'
import { isOfTypes } from './is-of-types.ts'
import type { NamedType } from './named-type.ts'
import { rangeMadeAnew } from './range-made-anew.ts'
import type { TypeMadeOf } from './type-made-of.ts'

/**
 * The domains, composite types and range types that are made of a type before and after, be it by way of each other or
 * of arrays: each behind those of which it is made.
 */
export function typesMadeOf(type: NamedType, context: DiffContext): readonly TypeMadeOf[] {
  const seen = new Set<ObjectId>()
  const found: NamedType[] = []
  const visit = (made: NamedType) => {
    if (seen.has(made.id)) return
    seen.add(made.id)
    for (const user of usersOf(made, context).toReversed()) visit(user)
    found.unshift(made)
  }
  visit(type)
  const ids = found.flatMap(({ id, kind, schema, name }) => [
    id,
    ...(kind === 'composite-type'
      ? keptAttributes({ schema, name }, context).map(([{ id: own }]) => own)
      : []),
  ])
  const rebuilt = { ids: new Set(ids), types: found }
  return found
    .filter(({ id }) => id !== type.id)
    .map((made) => {
      if (made.kind === 'domain') return domainMadeAnew(made.id, rebuilt, context)
      if (made.kind === 'range-type') return rangeMadeAnew(made, context)
      return compositeMadeAnew(made, rebuilt, context)
    })
}

function usersOf(type: NamedType, { current, desired }: DiffContext): readonly NamedType[] {
  const users = [...current.objects.values()].flatMap((object): readonly NamedType[] => {
    const after = desired.objects.get(object.id)
    if (!isMadeOf(object, type) || !isMadeOf(after, type)) return []
    if (isDomain(object)) return [object]
    if (isRangeType(object)) {
      // One that changes is made anew by itself.
      if (!isRangeType(after) || !isSameRange(object, after)) return []
      return [{ ...object, multirange: object.multirange ?? multirangeName(object.name) }]
    }
    if (!isAttribute(object)) return []
    const { schema, composite: name } = object
    return [{ id: compositeTypeId({ schema, name }), kind: 'composite-type', schema, name }]
  })
  // A catalog has them in any order.
  return users.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function isMadeOf(object: CatalogObject | undefined, type: NamedType): boolean {
  if (isRangeType(object)) return isOfTypes(object.subtype, type)
  return (isDomain(object) || isAttribute(object)) && isOfTypes(object.type, type)
}
