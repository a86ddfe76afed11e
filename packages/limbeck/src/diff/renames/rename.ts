import type { ObjectId } from '../../catalog/object-id.ts'

/** A rename: a fact that no comparison can know, so somebody states it. */
export interface Rename {
  /** The object as the current side calls it; the enum type, where one of its values is renamed. */
  readonly id: ObjectId
  /** The value of an enum type that is renamed, in place of the type. */
  readonly value?: string
  /** The new name within its schema, table or type: a raw name. */
  readonly to: string
}
