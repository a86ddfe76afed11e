import type { Operation } from '../../operations/operation.ts'
import { type CreateTable, createTable } from '../table/create-table.ts'
import type { Column } from './column.ts'
import { definitionOfColumn } from './definition-of-column.ts'

/** Adds a column to the `createTable` of its table. */
export function inlineColumn(parent: Operation, column: Column): Operation | undefined {
  if (parent.op !== createTable.name) return undefined
  const args = parent.args as CreateTable
  return createTable.of({ ...args, columns: [...args.columns, definitionOfColumn(column)] })
}
