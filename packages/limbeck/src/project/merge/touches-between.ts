import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import type { Touch } from './merge-proof.ts'

/** What differs from one state to the next, with what the new and changed objects stand on. */
export function touchesBetween(before: Catalog, after: Catalog): ReadonlyMap<ObjectId, Touch> {
  const touches = new Map<ObjectId, Touch>()
  const [texts, newTexts] = [textsOf(before), textsOf(after)]
  for (const [id, text] of newTexts) {
    const old = texts.get(id)
    if (old !== text) touches.set(id, old === undefined ? 'creates' : 'changes')
  }
  for (const id of texts.keys()) if (!newTexts.has(id)) touches.set(id, 'drops')
  for (const id of [...touches.keys()]) {
    for (const used of after.objects.get(id)?.requires ?? []) {
      if (!touches.has(used)) touches.set(used, 'uses')
    }
  }
  return touches
}

function textsOf({ objects }: Catalog): ReadonlyMap<ObjectId, string> {
  // The place of a column depends on what else its table got before, and dependencies follow from the rest.
  const texts = [...objects].map(([id, object]): [ObjectId, string] => [
    id,
    JSON.stringify({ ...object, position: undefined, requires: undefined, derived: undefined }),
  ])
  return new Map(texts)
}
