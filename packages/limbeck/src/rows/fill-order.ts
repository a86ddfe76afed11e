import type { TableFacts } from './table-facts.ts'

/**
 * Tables so that each comes behind those which its required foreign keys reference, and if possible behind all that it
 * references; in a circle as they come.
 */
export function fillOrder(tables: readonly TableFacts[]): readonly TableFacts[] {
  const ordered: TableFacts[] = []
  const waiting = new Set(tables)
  while (waiting.size > 0) {
    const ids = new Set([...waiting].map(({ oid }) => oid))
    const ready = [...waiting].filter((table) => !refersTo(table, ids, true))
    const next = ready.length > 0 ? ready : [...waiting].filter((table) => !refersTo(table, ids, false))
    const taken = next.length > 0 ? next : [...waiting].slice(0, 1)
    for (const table of taken) {
      ordered.push(table)
      waiting.delete(table)
    }
  }
  return ordered
}

/** Whether a foreign key refers to one of these tables: any key, or only one that cannot be null. */
function refersTo(
  { oid, foreignKeys, columns }: TableFacts,
  ids: ReadonlySet<number>,
  any: boolean,
): boolean {
  const isRequired = (number: number) =>
    columns.find((column) => column.number === number)?.isRequired === true
  return foreignKeys.some(
    (key) => key.references !== oid && ids.has(key.references) && (any || key.columns.every(isRequired)),
  )
}
