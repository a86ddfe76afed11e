import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import { type CreateTable, createTable } from '../table/create-table.ts'
import type { Column } from './column.ts'
import { definitionOfColumn } from './definition-of-column.ts'

/** Adds a column to the `createTable` of its table. */
export function inlineColumn(parent: Operation, column: Column): Operation | undefined {
  if (parent.op !== createTable.name) return undefined
  const args = parent.args as CreateTable
  if (isInherited(column)) {
    if (column.partOf?.isSame) return parent
    const { generated, identity, collation, ...definition } = definitionOfColumn(column)
    return createTable.of({ ...args, columns: [...args.columns, { ...definition, inherited: true }] })
  }
  return createTable.of({ ...args, columns: [...args.columns, definitionOfColumn(column)] })
}

/** Its table has it from a parent, and from nowhere else. A partition is made with all its columns, then attached. */
function isInherited({ partOf }: Column): boolean {
  return partOf !== undefined && parseObjectId(partOf.through).kind === 'inheritance'
}
