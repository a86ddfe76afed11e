import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import type { Connection } from '../../drivers/driver.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'
import { readDefinitions } from '../../introspection/read-definitions.ts'
import type { Touch } from './merge-proof.ts'

/** All that can be compared of a schema. */
export interface SchemaState {
  readonly catalog: Catalog
  /** Of objects that no kind manages. */
  readonly definitions: ReadonlyMap<ObjectId, string>
}

/** Reads the schema of the database that a session is in. */
export async function readSchemaState(connection: Connection): Promise<SchemaState> {
  return { catalog: await readCatalog(connection), definitions: await readDefinitions(connection) }
}

/** What differs from one state to the next, with what the new and changed objects stand on. */
export function touchesBetween(before: SchemaState, after: SchemaState): ReadonlyMap<ObjectId, Touch> {
  const touches = new Map<ObjectId, Touch>()
  const [texts, newTexts] = [textsOf(before), textsOf(after)]
  for (const [id, text] of newTexts) {
    const old = texts.get(id)
    if (old !== text) touches.set(id, old === undefined ? 'creates' : 'changes')
  }
  for (const id of texts.keys()) if (!newTexts.has(id)) touches.set(id, 'drops')
  for (const id of [...touches.keys()]) {
    for (const used of after.catalog.objects.get(id)?.requires ?? []) {
      if (!touches.has(used)) touches.set(used, 'uses')
    }
  }
  return touches
}

function textsOf({ catalog, definitions }: SchemaState): ReadonlyMap<ObjectId, string> {
  // The place of a column depends on what else its table got before, and dependencies follow from the rest.
  const texts = [...catalog.objects].map(([id, object]): [ObjectId, string] => [
    id,
    JSON.stringify({ ...object, position: undefined, requires: undefined, derived: undefined }),
  ])
  return new Map([...texts, ...definitions])
}
