import type { ObjectId } from '../../catalog/object-id.ts'
import type { TypeNames } from './type-names.ts'

/** All types that are made anew together, and by their ids their attributes too. */
export interface TypesMadeAnew {
  readonly ids: ReadonlySet<ObjectId>
  readonly types: readonly TypeNames[]
}
