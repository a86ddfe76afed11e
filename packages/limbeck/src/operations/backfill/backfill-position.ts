import type { WalkPosition } from './walk.ts'

/** How far a backfill has come, as it is saved with each batch. */
export interface BackfillPosition {
  /** The UPDATE that it belongs to: another one begins anew. */
  readonly definition: string
  /** From 1. */
  readonly pass: number
  /** The relation that is walked; undefined before the first batch of a pass. */
  readonly relation: string | undefined
  readonly after: WalkPosition | undefined
  readonly last: WalkPosition | undefined
  readonly rowsDone: number
  readonly rowsChanged: number
}

/** The saved position if it belongs to this definition, otherwise the beginning. */
export function backfillPosition(saved: unknown, definition: string): BackfillPosition {
  const isSame =
    typeof saved === 'object' && saved !== null && 'definition' in saved && saved.definition === definition
  if (isSame) return saved as unknown as BackfillPosition
  return {
    definition,
    pass: 1,
    relation: undefined,
    after: undefined,
    last: undefined,
    rowsDone: 0,
    rowsChanged: 0,
  }
}
