import type { Catalog } from '../../../src/catalog/catalog.ts'
import { parseObjectId } from '../../../src/catalog/parse-object-id.ts'
import { shownPath } from '../../../src/catalog/shown-path.ts'
import { definitionOf } from '../../../src/objects/definition-of.ts'
import type { Operation } from '../../../src/operations/operation.ts'

/** What holds data, or what data is made of. */
const kinds = new Set(['table', 'column', 'enum', 'domain', 'composite-type', 'range-type', 'sequence'])

/** The tables, columns, types and sequences that both sides have, and that operations drop to make them anew: `table public.users`. */
export function rebuiltBy(operations: readonly Operation[], desired: Catalog): readonly string[] {
  return operations.flatMap((operation) =>
    (definitionOf(operation).touches(operation.args).drops ?? [])
      .filter((id) => kinds.has(parseObjectId(id).kind) && desired.objects.has(id))
      .map((id) => `${parseObjectId(id).kind} ${shownPath(id).join('.')}`),
  )
}
