import { objectId } from '../../../catalog/object-id.ts'
import { defineKind } from '../../define-kind.ts'
import type { ObjectRow } from '../../kind.ts'
import { namedId } from '../../named/named-id.ts'
import { notInExtension } from '../../not-in-extension.ts'
import { type CreatePublication, createPublication } from '../create-publication.ts'
import { membersOf } from '../members-of.ts'
import { namedPublication } from '../named-publication.ts'
import { addPublicationSchema } from './add-publication-schema.ts'
import { dropPublicationSchema } from './drop-publication-schema.ts'
import type { PublicationSchema } from './publication-schema.ts'
import { publicationSchemaId } from './publication-schema-id.ts'

/** One row of the kind's query. */
export interface PublicationSchemaRow extends ObjectRow {
  readonly publication: string
  readonly schema: string
}

/** Of which schemas a publication publishes all tables. */
export const publicationSchemaKind = defineKind({
  kind: 'publication-schema',
  operations: { addPublicationSchema, dropPublicationSchema },
  facets: [],
  recordedIn: { catalog: 'pg_publication_namespace' },
  query: () => `
    select 'pg_publication_namespace' as classid, x.oid::int8 as objid, 0 as objsubid, p.pubname as publication,
      n.nspname as schema
    from pg_catalog.pg_publication_namespace x
    join pg_catalog.pg_publication p on p.oid = x.pnpubid
    join pg_catalog.pg_namespace n on n.oid = x.pnnspid
    where ${notInExtension('pg_publication', 'p.oid')}`,
  read: ({ publication, schema }: PublicationSchemaRow): PublicationSchema => {
    const owner = namedId(namedPublication, { name: publication })
    return {
      kind: 'publication-schema',
      id: publicationSchemaId(publication, schema),
      requires: [owner, objectId('schema', schema)],
      droppedWith: owner,
      publication,
      schema,
    }
  },
  create: ({ publication, schema }) => [addPublicationSchema.of({ publication, schema })],
  drop: ({ publication, schema }) => [dropPublicationSchema.of({ publication, schema })],
  alter: () => 'replace',
  rivals: ({ droppedWith }, { current }) => membersOf(current, 'publication-table', droppedWith),
  inline: (operation, { schema }) => {
    if (operation.op !== createPublication.name) return undefined
    const args = operation.args as CreatePublication
    return createPublication.of({ ...args, schemas: [...(args.schemas ?? []), schema] })
  },
})
