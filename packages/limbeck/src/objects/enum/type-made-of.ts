import type { ObjectId } from '../../catalog/object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import type { CreateCompositeType } from '../composite-type/create-composite-type.ts'
import type { CreateDomain } from '../domain/create-domain.ts'

/** A domain or a composite type that is made anew because a type is of which it is made. */
export interface TypeMadeOf {
  readonly schema: string
  readonly name: string
  /** It, and its parts that come along. */
  readonly ids: readonly ObjectId[]
  readonly create: CreateDomain | CreateCompositeType
  /** What sets its comments again, and those of its parts. */
  readonly comments: readonly Operation[]
}
