import type { Operation } from '../../../operations/operation.ts'
import { type CreateTable, createTable } from '../create-table.ts'
import type { TableElements } from '../table-elements.ts'
import { type CreateForeignTable, createForeignTable } from './create-foreign-table.ts'

/** Adds elements to the operation that makes their table, foreign or not; undefined for any other operation. */
export function withTableElements(
  operation: Operation,
  add: (elements: TableElements) => Partial<TableElements>,
): Operation | undefined {
  if (operation.op === createTable.name) {
    const args = operation.args as CreateTable
    return createTable.of({ ...args, ...add(args) })
  }
  if (operation.op === createForeignTable.name) {
    const args = operation.args as CreateForeignTable
    return createForeignTable.of({ ...args, ...add(args) })
  }
  return undefined
}
