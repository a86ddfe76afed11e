import type { DiffContext } from '../objects/kind.ts'
import type { FindMentions } from './mentions-in.ts'

/** What folding may look at. */
export interface FoldContext extends DiffContext {
  /** Finds what the text of an object names in the desired catalog. */
  readonly mentionsOf: FindMentions
}
