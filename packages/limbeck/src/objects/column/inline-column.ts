import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import { withTableElements } from '../table/foreign/with-table-elements.ts'
import type { Column } from './column.ts'
import type { ColumnDefinition } from './column-definition.ts'
import { definitionOfColumn } from './definition-of-column.ts'

/** Adds a column to the operation that makes its table. */
export function inlineColumn(parent: Operation, column: Column): Operation | undefined {
  return withTableElements(parent, ({ columns }) => {
    if (isInherited(column) && column.partOf?.isSame) return {}
    return { columns: [...columns, isInherited(column) ? ownOf(column) : definitionOfColumn(column)] }
  })
}

/** What an inherited column can have of its own. */
function ownOf(column: Column): ColumnDefinition {
  const { generated, identity, collation, ...definition } = definitionOfColumn(column)
  return { ...definition, inherited: true }
}

/** Its table has it from a parent, and from nowhere else. A partition is made with all its columns, then attached. */
function isInherited({ partOf }: Column): boolean {
  return partOf !== undefined && parseObjectId(partOf.through).kind === 'inheritance'
}
