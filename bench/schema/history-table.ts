/** The one table that a revision of a history makes. Its columns are the same everywhere: see {@link historySql}. */
export interface HistoryTable {
  /** `item_0007`. */
  readonly name: string
  /** The table before, which `previous_id` refers to; undefined for the first. */
  readonly previous: string | undefined
}

/** The tables of a history of `count` revisions, in order. */
export function historyTables(count: number): readonly HistoryTable[] {
  const name = (index: number) => `item_${String(index + 1).padStart(4, '0')}`
  return Array.from({ length: count }, (_, index) => ({
    name: name(index),
    previous: index === 0 ? undefined : name(index - 1),
  }))
}
