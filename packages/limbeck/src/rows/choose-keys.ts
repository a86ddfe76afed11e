import type { KeyValues } from './key-values.ts'
import type { Random } from './random.ts'
import type { RowDraft } from './row-draft.ts'
import type { ForeignKeyFacts } from './table-facts.ts'

/** One foreign key with what it may refer to. */
export interface OpenKey {
  readonly key: ForeignKeyFacts
  readonly values: KeyValues
}

/**
 * Chooses a row for each foreign key to refer to; keys that share columns choose alike. A key without any row that fits
 * gets null where its columns may be null; undefined where one of them may not.
 */
export function chooseKeys(
  keys: readonly OpenKey[],
  mayBeNull: (column: number) => boolean,
  random: Random,
): RowDraft | undefined {
  const given = new Map<number, string | null>()
  for (const { key, values } of keys) {
    const fitting = values.filter((row) =>
      key.columns.every((column, index) => !given.has(column) || given.get(column) === row[index]),
    )
    const chosen = fitting.length === 0 ? undefined : random.pick(fitting)
    if (chosen !== undefined) {
      for (const [index, column] of key.columns.entries()) given.set(column, chosen[index] ?? null)
      continue
    }
    const free = key.columns.find((column) => mayBeNull(column) && !given.has(column))
    if (free === undefined) return undefined
    given.set(free, null)
  }
  return given
}
