/** Attributes that say where an object stands, not what it is; dependencies and what is derived follow from the rest. */
const placement = new Set(['requires', 'position', 'droppedWith', 'derived', 'partOf', 'isInPartitionKey'])

/** Whether an object is compared by its attribute `name`. The order of a table's columns is none of those. */
export function isCompared(name: string): boolean {
  return !placement.has(name)
}
