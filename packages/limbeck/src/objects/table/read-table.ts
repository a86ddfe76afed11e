import { readForeignOptions } from '../foreign/read-foreign-options.ts'
import { present } from '../present.ts'
import { readParameters } from './read-parameters.ts'
import type { Table } from './table.ts'
import { tableId } from './table-id.ts'
import type { TableRow } from './table-query.ts'

/** Makes a table of its row. */
export function readTable(row: TableRow): Table {
  return present<Table>({
    kind: 'table',
    id: tableId(row.schema, row.name),
    requires: [],
    comment: row.comment,
    schema: row.schema,
    name: row.name,
    unlogged: row.unlogged || undefined,
    partitionBy: row.partitionBy,
    ofType: row.ofType,
    storageParameters: readParameters(row.storageParameters, row.toastParameters),
    accessMethod: row.accessMethod,
    tablespace: row.tablespace,
    server: row.server,
    foreignOptions: readForeignOptions([row.schema, row.name], row.foreignOptions),
  })
}
