import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { namedId } from '../named/named-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { namedPublication } from './named-publication.ts'
import type { PublicationOptions } from './publication-options.ts'
import { publicationOptionsSql } from './publication-options-sql.ts'
import { publicationSchemaId } from './schema/publication-schema-id.ts'
import { publicationTableId } from './table/publication-table-id.ts'
import type { PublishedTable } from './table/published-table.ts'
import { publishedTableSql } from './table/published-table-sql.ts'

/** The arguments of {@link createPublication}. */
export interface CreatePublication extends CreatePublicationOptions {
  readonly name: string
}

/** The options of {@link createPublication}. */
export interface CreatePublicationOptions extends PublicationOptions {
  /** All tables that there are and will be, in place of `tables` and `schemas`. */
  readonly allTables?: true
  readonly tables?: readonly PublishedTable[]
  /** Schemas of which all tables, now and later, are published. */
  readonly schemas?: readonly string[]
}

/**
 * Makes a publication. A table is published without those that inherit from it, which are to be named too. Follows
 * CREATE PUBLICATION.
 */
export const createPublication = defineOperation('createPublication', {
  record: (name: string, options: CreatePublicationOptions = {}): CreatePublication => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, allTables, tables = [], schemas = [], ...options }) => {
    const what = [
      ...(tables.length === 0 ? [] : [`table ${tables.map(publishedTableSql).join(', ')}`]),
      ...(schemas.length === 0 ? [] : [`tables in schema ${schemas.map(identifier).join(', ')}`]),
    ]
    const settings = publicationOptionsSql(options)
    const sql = [
      `create publication ${identifier(name)}`,
      ...(allTables ? ['for all tables'] : []),
      ...(what.length === 0 ? [] : [`for ${what.join(', ')}`]),
      ...(settings === '' ? [] : [`with (${settings})`]),
    ]
    return [{ sql: sql.join(' ') }]
  },
  touches: ({ name, tables = [], schemas = [] }) => ({
    creates: [
      namedId(namedPublication, { name }),
      ...tables.map((table) => publicationTableId(name, table)),
      ...schemas.map((schema) => publicationSchemaId(name, schema)),
    ],
  }),
})
