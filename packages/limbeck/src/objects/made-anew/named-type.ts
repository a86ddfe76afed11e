import type { ObjectId } from '../../catalog/object-id.ts'
import type { TypeNames } from './type-names.ts'

/** A type that is made anew. */
export interface NamedType extends TypeNames {
  readonly id: ObjectId
  readonly kind: string
}
