/** What columns have, by their names; undefined when none has anything. */
export function columnValues<Column extends { readonly name: string }, Value>(
  columns: readonly Column[],
  valueIn: (column: Column) => Value | null | undefined,
): Readonly<Record<string, Value>> | undefined {
  const values: Record<string, Value> = {}
  for (const column of columns) {
    const value = valueIn(column)
    if (value !== null && value !== undefined) values[column.name] = value
  }
  return Object.keys(values).length === 0 ? undefined : values
}
