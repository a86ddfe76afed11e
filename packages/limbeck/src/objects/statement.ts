import type { ObjectId } from '../catalog/object-id.ts'
import type { Hazard, OperationContext, SqlStatement } from '../operations/operation.ts'

/** A hazard before it is known what it stands on. */
export type HazardNote = Omit<Hazard, 'on'>

/** A statement and what it does to `on`. Nobody uses an object that the same plan made: there it is no hazard. */
export function statement(
  sql: string,
  on: ObjectId,
  context: OperationContext,
  notes: readonly HazardNote[],
): SqlStatement {
  if (notes.length === 0 || context.isNew(on)) return { sql }
  return { sql, hazards: notes.map((note) => ({ ...note, on })) }
}
