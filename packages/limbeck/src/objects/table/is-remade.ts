import type { Table } from './table.ts'

/** Whether a table must be made anew to become another one: no table moves to another server or key of partitions. */
export function isRemade(current: Table, desired: Table): boolean {
  return current.partitionBy !== desired.partitionBy || current.server !== desired.server
}
