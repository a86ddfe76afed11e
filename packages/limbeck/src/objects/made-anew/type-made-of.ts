import type { ObjectId } from '../../catalog/object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import type { TypeDefinition } from './type-definition.ts'
import type { TypeNames } from './type-names.ts'

/** A domain, a composite type or a range type that is made anew because a type is of which it is made. */
export interface TypeMadeOf extends TypeNames {
  /** It, and its parts that come along. */
  readonly ids: readonly ObjectId[]
  readonly create: TypeDefinition
  /** What sets its comments again, and those of its parts. */
  readonly comments: readonly Operation[]
}
