import type { Operation } from '../../../operations/operation.ts'
import { type CreateTable, createTable } from '../create-table.ts'
import type { TableElements } from '../table-elements.ts'
import { type CreateForeignTable, createForeignTable } from './create-foreign-table.ts'

/**
 * Adds elements to the operation that makes their table, foreign or not. Undefined for any other operation, and where `add`
 * finds that they cannot be added.
 */
export function withTableElements(
  operation: Operation,
  add: (elements: TableElements) => Partial<TableElements> | undefined,
): Operation | undefined {
  if (operation.op === createTable.name) {
    const args = operation.args as CreateTable
    const added = add(args)
    return added && createTable.of({ ...args, ...added })
  }
  if (operation.op === createForeignTable.name) {
    const args = operation.args as CreateForeignTable
    const added = add(args)
    return added && createForeignTable.of({ ...args, ...added })
  }
  return undefined
}
