import type { Column } from '../../objects/column/column.ts'

/** A column in the phase in which old and new clients work. */
export interface PhaseColumn {
  /** As it is before the change, or as the models have it. */
  readonly column: Column
  /** Its name during the phase. */
  readonly name: string
  /** As SQL over the columns of the other side: what its value is when those were written. */
  readonly expression: string
  /** Whether somebody stated it, so that nobody knows that it has a value for every row. */
  readonly isStated: boolean
}

/** Old columns of one table, and the new ones that take their place. */
export interface Expansion {
  readonly schema: string
  readonly table: string
  /** The name of the trigger that keeps both sides equal, and of its function. */
  readonly trigger: string
  readonly old: readonly PhaseColumn[]
  readonly new: readonly PhaseColumn[]
}
