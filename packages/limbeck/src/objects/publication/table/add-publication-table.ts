import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { namedId } from '../../named/named-id.ts'
import { trailingOptions } from '../../trailing-options.ts'
import { namedPublication } from '../named-publication.ts'
import { publicationTableId } from './publication-table-id.ts'
import type { PublishedTable } from './published-table.ts'
import { publishedTableSql } from './published-table-sql.ts'

/** The arguments of {@link addPublicationTable}. */
export interface AddPublicationTable extends PublishedTable {
  readonly publication: string
}

/** Adds a table to a publication, without those that inherit from it. Follows ALTER PUBLICATION … ADD TABLE. */
export const addPublicationTable = defineOperation('addPublicationTable', {
  record: (
    publication: string,
    table: string,
    options: Omit<PublishedTable, 'table'> = {},
  ): AddPublicationTable => ({ publication, table, ...options }),
  render: ({ publication, table, ...options }) => [publication, table, ...trailingOptions(options)],
  sql: ({ publication, ...table }) => [
    { sql: `alter publication ${identifier(publication)} add table ${publishedTableSql(table)}` },
  ],
  touches: ({ publication, ...table }) => ({
    creates: [publicationTableId(publication, table)],
    changes: [namedId(namedPublication, { name: publication })],
  }),
})
