import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { namedId } from '../../named/named-id.ts'
import { namedPublication } from '../named-publication.ts'
import { publicationSchemaId } from './publication-schema-id.ts'

/** The arguments of {@link addPublicationSchema}. */
export interface AddPublicationSchema {
  readonly publication: string
  readonly schema: string
}

/** Adds all tables of a schema, those to come too, to a publication. Follows ALTER PUBLICATION … ADD TABLES IN SCHEMA. */
export const addPublicationSchema = defineOperation('addPublicationSchema', {
  record: (publication: string, schema: string): AddPublicationSchema => ({ publication, schema }),
  render: ({ publication, schema }) => [publication, schema],
  sql: ({ publication, schema }) => [
    { sql: `alter publication ${identifier(publication)} add tables in schema ${identifier(schema)}` },
  ],
  touches: ({ publication, schema }) => ({
    creates: [publicationSchemaId(publication, schema)],
    changes: [namedId(namedPublication, { name: publication })],
  }),
})
