import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { parseObjectId } from '../catalog/parse-object-id.ts'
import { kindOf } from '../objects/kind-of.ts'

/** Finds what the text of an object names. */
export type FindMentions = (object: CatalogObject) => readonly ObjectId[]

/**
 * What the texts of objects name in a catalog: the words of a text are the names of objects, those in its strings and
 * comments too. A guess that finds too much rather than too little. With a table all its columns are meant.
 */
export function mentionsIn(catalog: Catalog): FindMentions {
  const found = new Map<ObjectId, readonly ObjectId[]>()
  let names: ReadonlyMap<string, readonly CatalogObject[]> | undefined
  return (object) => {
    const known = found.get(object.id)
    if (known) return known
    const mentions = kindOf(object).mentions?.(object)
    if (mentions === undefined) return []
    names ??= byName(catalog)
    const ids = namesIn(mentions.text, names)
      .flatMap((name) => names?.get(name) ?? [])
      .filter((other) => !isOwn(other, object) && mentions.isMeant(other))
      .map(({ id }) => id)
    found.set(object.id, ids)
    return ids
  }
}

/** A text that names its own object means nothing that goes with that one either, such as its grants. */
function isOwn(other: CatalogObject, { id }: CatalogObject): boolean {
  return other.id === id || other.droppedWith === id
}

/** By the second part of their ids: the name of what stands in a schema, or of what it is a part of. */
function byName({ objects }: Catalog): ReadonlyMap<string, readonly CatalogObject[]> {
  const names = new Map<string, CatalogObject[]>()
  for (const object of objects.values()) {
    const name = parseObjectId(object.id).path[1]?.toLowerCase()
    if (name === undefined) continue
    const list = names.get(name)
    if (list) list.push(object)
    else names.set(name, [object])
  }
  return names
}

const word = /[a-z_\u0080-\uffff][\w$\u0080-\uffff]*/g

function namesIn(text: string, names: ReadonlyMap<string, unknown>): readonly string[] {
  const lower = text.toLowerCase()
  const words = [...new Set(lower.match(word))]
  // What is no word, such as an operator, may stand anywhere.
  const others = [...names.keys()].filter((name) => name.replace(word, '') !== '' && lower.includes(name))
  return [...new Set([...words, ...others])]
}
