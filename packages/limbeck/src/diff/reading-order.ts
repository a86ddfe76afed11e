import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { parseObjectId } from '../catalog/parse-object-id.ts'
import { kinds } from '../objects/kinds.ts'

const ranks: ReadonlyMap<string, number> = new Map(kinds.map((kind, index) => [kind.kind, index]))

/**
 * The order in which a reader expects objects: by kind, then by name; what is dropped with another object stands
 * behind that one, columns in their own order. Sorts texts, to be compared with `<`.
 */
export function readingOrder(
  objects: ReadonlyMap<ObjectId, CatalogObject>,
): (object: CatalogObject) => string {
  const keys = new Map<ObjectId, string>()
  return key

  function key(object: CatalogObject): string {
    const known = keys.get(object.id)
    if (known !== undefined) return known
    const parent = object.droppedWith === undefined ? undefined : objects.get(object.droppedWith)
    const made = `${parent ? `${key(parent)}\u0001` : ''}${segment(object)}`
    keys.set(object.id, made)
    return made
  }
}

function segment(object: CatalogObject): string {
  const rank = String(ranks.get(object.kind) ?? ranks.size).padStart(4, '0')
  const position = 'position' in object && typeof object.position === 'number' ? object.position : 0
  return `${rank}${String(position).padStart(6, '0')}${parseObjectId(object.id).path.join('\u0002')}`
}
