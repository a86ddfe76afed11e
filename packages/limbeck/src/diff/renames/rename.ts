import type { ObjectId } from '../../catalog/object-id.ts'

/** A rename or a move to another schema: a fact that no comparison can know, so somebody states it. */
export interface Rename extends RenameTarget {
  /** The object as the current side calls it; the enum type, where one of its values is renamed. */
  readonly id: ObjectId
  /** The value of an enum type that is renamed, in place of the type. */
  readonly value?: string
}

/** What something is called afterwards. */
export interface RenameTarget {
  /** The name within its schema, table or type: a raw name. */
  readonly to: string
  /** The schema that it moves to: a raw name. Absent: it stays where it is. */
  readonly schema?: string
}
