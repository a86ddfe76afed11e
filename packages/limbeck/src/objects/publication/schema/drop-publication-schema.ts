import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { namedId } from '../../named/named-id.ts'
import { namedPublication } from '../named-publication.ts'
import { publicationSchemaId } from './publication-schema-id.ts'

/** The arguments of {@link dropPublicationSchema}. */
export interface DropPublicationSchema {
  readonly publication: string
  readonly schema: string
}

/** Takes the tables of a schema out of a publication. Follows ALTER PUBLICATION … DROP TABLES IN SCHEMA. */
export const dropPublicationSchema = defineOperation('dropPublicationSchema', {
  record: (publication: string, schema: string): DropPublicationSchema => ({ publication, schema }),
  render: ({ publication, schema }) => [publication, schema],
  sql: ({ publication, schema }) => [
    { sql: `alter publication ${identifier(publication)} drop tables in schema ${identifier(schema)}` },
  ],
  touches: ({ publication, schema }) => ({
    drops: [publicationSchemaId(publication, schema)],
    changes: [namedId(namedPublication, { name: publication })],
  }),
})
