import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import type { DiffContext } from '../kind.ts'
import { castPath } from './cast-path.ts'
import type { Column } from './column.ts'
import { typeParts } from './type-parts.ts'

/**
 * The dependents that PostgreSQL does not carry over to a column's new type by itself. Indexes and constraints it
 * does, but a foreign key whose two sides do not compare for a while.
 */
export function typeDependents(
  current: Column,
  desired: Column,
  { current: catalog }: DiffContext,
): readonly ObjectId[] {
  const isComparable = isSameFamily(current.type, desired.type)
  return [...catalog.objects.values()]
    .filter((object) => object.requires.includes(current.id) && !isCarriedOver(object, isComparable))
    .map((object) => object.id)
}

function isCarriedOver(object: CatalogObject, isComparable: boolean): boolean {
  if (object.kind === 'index') return true
  if (object.kind === 'constraint')
    return isComparable || !('type' in object) || object.type !== 'foreign key'
  // An owned sequence, and what says so, require the column itself, not its type.
  return object.kind === 'sequence' || object.kind === 'sequence-owner'
}

function isSameFamily(from: string, to: string): boolean {
  const [one, other] = [typeParts(from).name, typeParts(to).name]
  return one === other || (castPath(one, other) === 'assignment' && castPath(other, one) === 'assignment')
}
