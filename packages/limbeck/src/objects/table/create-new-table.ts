import type { Operation } from '../../operations/operation.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { type CreateTable, createTable } from './create-table.ts'
import { type CreateForeignTable, createForeignTable } from './foreign/create-foreign-table.ts'
import type { Table } from './table.ts'

/** The operation that makes a table, to which its columns, constraints and parents are added afterwards. */
export function createNewTable(table: Table): readonly Operation[] {
  const place = { name: table.name, ...schemaOption(table.schema), columns: [] }
  const { server, foreignOptions: options } = table
  if (server !== undefined) {
    return [createForeignTable.of(present<CreateForeignTable>({ ...place, server, options }))]
  }
  const { partitionBy, ofType, unlogged, storageParameters, accessMethod, tablespace } = table
  return [
    createTable.of(
      present<CreateTable>({
        ...place,
        partitionBy: partitionBy?.replace(/^[A-Z]+/, (strategy) => strategy.toLowerCase()),
        ofType,
        unlogged,
        storageParameters,
        accessMethod,
        tablespace,
      }),
    ),
  ]
}
