import type { TableFacts } from './table-facts.ts'

/** Those of some tables that require, over keys which cannot be null, a row of themselves by way of others among them. */
export function tablesInCircles(tables: readonly TableFacts[]): readonly TableFacts[] {
  const byOid = new Map(tables.map((table) => [table.oid, table]))
  return tables.filter((table) => reaches(table, table.oid, byOid, new Set()))
}

function reaches(
  { oid, foreignKeys, columns }: TableFacts,
  goal: number,
  tables: ReadonlyMap<number, TableFacts>,
  seen: Set<number>,
): boolean {
  const isRequired = (number: number) =>
    columns.find((column) => column.number === number)?.isRequired === true
  return foreignKeys.some((key) => {
    const next = tables.get(key.references)
    if (next === undefined || key.references === oid || !key.columns.every(isRequired)) return false
    if (key.references === goal) return true
    if (seen.has(key.references)) return false
    seen.add(key.references)
    return reaches(next, goal, tables, seen)
  })
}
