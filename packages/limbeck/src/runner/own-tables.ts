import { type ObjectId, objectId } from '../catalog/object-id.ts'
import type { Bookkeeping } from './bookkeeping.ts'

/** The tables that belong to the runner: they, and what is dropped with them, are no part of a user's catalog. */
export function ownTables({ schema, version, history, progress }: Bookkeeping): readonly ObjectId[] {
  return [version, history, progress].map((table) => objectId('table', schema, table))
}
