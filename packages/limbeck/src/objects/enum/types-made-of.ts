import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { isAttribute } from '../composite-type/attribute/is-attribute.ts'
import { compositeTypeId } from '../composite-type/composite-type-id.ts'
import { isDomain } from '../domain/is-domain.ts'
import { isOfType } from '../is-of-type.ts'
import type { DiffContext } from '../kind.ts'
import { compositeMadeAnew } from './composite-made-anew.ts'
import { domainMadeAnew } from './domain-made-anew.ts'
import type { TypeMadeOf } from './type-made-of.ts'

/**
 * The domains and composite types that are made of a type before and after, be it by way of each other or of arrays:
 * each behind those of which it is made.
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
  const rebuilt = { ids: new Set(found.map(({ id }) => id)), types: found }
  return found
    .filter(({ id }) => id !== type.id)
    .map((made) =>
      made.kind === 'domain'
        ? domainMadeAnew(made.id, rebuilt, context)
        : compositeMadeAnew(made, rebuilt, context),
    )
}

interface NamedType {
  readonly id: ObjectId
  readonly kind: string
  readonly schema: string
  readonly name: string
}

function usersOf(type: NamedType, { current, desired }: DiffContext): readonly NamedType[] {
  return [...current.objects.values()].flatMap((object): readonly NamedType[] => {
    if (!isMadeOf(object, type) || !isMadeOf(desired.objects.get(object.id), type)) return []
    if (isDomain(object)) return [object]
    if (!isAttribute(object)) return []
    const { schema, composite: name } = object
    return [{ id: compositeTypeId({ schema, name }), kind: 'composite-type', schema, name }]
  })
}

function isMadeOf(object: CatalogObject | undefined, type: NamedType): boolean {
  return (isDomain(object) || isAttribute(object)) && isOfType(object.type, type)
}
