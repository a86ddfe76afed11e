import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { namedId } from '../../named/named-id.ts'
import { trailingOptions } from '../../trailing-options.ts'
import { namedPublication } from '../named-publication.ts'
import { publicationTableId } from './publication-table-id.ts'
import { publishedTableSql } from './published-table-sql.ts'

/** The arguments of {@link dropPublicationTable}. */
export interface DropPublicationTable extends DropPublicationTableOptions {
  readonly publication: string
  readonly table: string
}

/** The options of {@link dropPublicationTable}. */
export interface DropPublicationTableOptions {
  /** The schema of the table. Default `public`. */
  readonly schema?: string
}

/** Takes a table out of a publication. Follows ALTER PUBLICATION … DROP TABLE. */
export const dropPublicationTable = defineOperation('dropPublicationTable', {
  record: (
    publication: string,
    table: string,
    options: DropPublicationTableOptions = {},
  ): DropPublicationTable => ({ publication, table, ...options }),
  render: ({ publication, table, ...options }) => [publication, table, ...trailingOptions(options)],
  sql: ({ publication, ...table }) => [
    { sql: `alter publication ${identifier(publication)} drop table ${publishedTableSql(table)}` },
  ],
  touches: ({ publication, ...table }) => ({
    drops: [publicationTableId(publication, table)],
    changes: [namedId(namedPublication, { name: publication })],
  }),
})
