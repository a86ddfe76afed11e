/** What {@link columnChanges} looks at. */
export interface ColumnsWithValues {
  readonly columns: readonly string[]
  readonly values: Readonly<Record<string, string>> | undefined
}

/**
 * What to set on the columns of a view, and with null what to take away, so that they have the values of `desired`. A
 * column that was renamed, and is known by its place, keeps what it had; what it shall have is said again all the same.
 */
export function columnChanges(
  current: ColumnsWithValues,
  desired: ColumnsWithValues,
): Readonly<Record<string, string | null>> {
  const changes: Record<string, string | null> = {}
  desired.columns.forEach((name, place) => {
    const isKept = current.columns.includes(name)
    const before = current.values?.[isKept ? name : (current.columns[place] ?? name)]
    const after = desired.values?.[name]
    const isSaid = isKept ? before !== after : before !== undefined || after !== undefined
    if (isSaid) changes[name] = after ?? null
  })
  return changes
}
