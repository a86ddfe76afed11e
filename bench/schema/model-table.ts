/**
 * A table of the models. It has eight columns, two indexes, a foreign key and a check; all names are given, so that every
 * program's models describe the same database: see {@link modelSql}.
 */
export interface ModelTable {
  readonly name: string
  /** The table before, which `previous_id` refers to; undefined for the first of each ten: Alembic follows a chain to its end. */
  readonly previous: string | undefined
  /** The length of the column `code`: 40, or 80 in one of the differences. */
  readonly codeLength: 40 | 80
  /** Whether the column `label` takes no null: in one of the differences it does. */
  readonly isLabelRequired: boolean
  /** Whether there is a ninth column, `note`. */
  readonly hasNote: boolean
  /** Whether there is the index of `created_at`: in one of the differences it is gone. */
  readonly hasTimeIndex: boolean
}

const chainLength = 10

/** The models of `count` tables: as the database has them, or different in ten places that lie all over them. */
export function modelTables(count: number, state: 'equal' | 'changed'): readonly ModelTable[] {
  const name = (index: number) => `part_${String(index + 1).padStart(4, '0')}`
  const spacing = Math.floor(count / 10)
  return Array.from({ length: count }, (_, index) => {
    const change = state === 'changed' && index % spacing === 0 ? Math.floor(index / spacing) : undefined
    const isOneOf = (...changes: readonly number[]) => change !== undefined && changes.includes(change)
    return {
      name: name(index),
      previous: index % chainLength === 0 ? undefined : name(index - 1),
      codeLength: isOneOf(0, 1) ? 80 : 40,
      isLabelRequired: !isOneOf(2, 3),
      hasNote: isOneOf(4, 5, 6, 7),
      hasTimeIndex: !isOneOf(8, 9),
    }
  })
}
