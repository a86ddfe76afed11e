import type { AlterTableCmd } from 'libpg-query'
import type { Effects } from './effects.ts'

/** The table that sub-commands of one ALTER TABLE change. */
export interface TableTarget {
  readonly effects: Effects
  readonly table: string
  /** The table and, without ONLY, its partitions and children and theirs. */
  readonly family: readonly string[]
}

/** Tells the effects of one sub-command beyond the lock on the table itself. */
export type TableCommandEffects = (target: TableTarget, command: AlterTableCmd) => void
