import type { DiffContext } from '../kind.ts'
import { tableId } from '../table/table-id.ts'

/** Whether a table has partitions or children that it keeps, so that PostgreSQL changes their columns with its own. */
export function hasHeirs(schema: string, table: string, { current, desired }: DiffContext): boolean {
  const id = tableId(schema, table)
  for (const { kind, requires, droppedWith, id: binding } of current.objects.values()) {
    if (kind !== 'partition' && kind !== 'inheritance') continue
    if (droppedWith !== id && requires.includes(id) && desired.objects.has(binding)) return true
  }
  return false
}
