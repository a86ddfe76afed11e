import type { ObjectId } from '../../catalog/object-id.ts'

/** All types that are made anew together. */
export interface TypesMadeAnew {
  readonly ids: ReadonlySet<ObjectId>
  readonly types: readonly { readonly schema: string; readonly name: string }[]
}
