import type { Operation } from '../operations/operation.ts'
import type { Acknowledgement } from './acknowledgement.ts'
import type { RevisionHeader } from './revision.ts'

/** A revision that is about to be written. */
export interface NewRevision extends RevisionHeader {
  readonly message: string
  readonly description?: string
  readonly createdAt: Date
  readonly transaction?: 'none'
  readonly upgrade: readonly Operation[]
  /** The way back, or why there is none. */
  readonly downgrade: readonly Operation[] | { readonly irreversible: string }
  /** Whether the operations were generated, so that comments ask for a review of them. */
  readonly isGenerated: boolean
  /** Why operations of the upgrade may lose data. Default: nobody says. */
  readonly acknowledgements?: readonly Acknowledgement[]
}
