import { isDeepStrictEqual } from 'node:util'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { namedId } from '../named/named-id.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { alterPublication } from './alter-publication.ts'
import { commentOnPublication } from './comment-on-publication.ts'
import { type CreatePublication, createPublication } from './create-publication.ts'
import { dropPublication } from './drop-publication.ts'
import { namedPublication } from './named-publication.ts'
import type { Publication } from './publication.ts'
import type { PublishedChange } from './publication-options.ts'
import { renamePublication } from './rename-publication.ts'

/** One row of the kind's query. */
export interface PublicationRow extends ObjectRow {
  readonly name: string
  readonly allTables: boolean
  readonly insert: boolean
  readonly update: boolean
  readonly delete: boolean
  readonly truncate: boolean
  readonly viaPartitionRoot: boolean
  /** `n` or `s`. */
  readonly generatedColumns: string
  readonly comment: string | null
}

const changes: readonly PublishedChange[] = ['insert', 'update', 'delete', 'truncate']

/** Publications. */
export const publicationKind = defineKind({
  kind: 'publication',
  operations: {
    createPublication,
    alterPublication,
    dropPublication,
    renamePublication,
    commentOnPublication,
  },
  facets: [commentFacet(commentOnPublication, ({ name }: Publication) => ({ name }))],
  recordedIn: { catalog: 'pg_publication' },
  query: (serverVersion) => `
    select 'pg_publication' as classid, x.oid::int8 as objid, 0 as objsubid, x.pubname as name,
      x.puballtables as "allTables", x.pubinsert as insert, x.pubupdate as update, x.pubdelete as delete,
      x.pubtruncate as truncate, x.pubviaroot as "viaPartitionRoot",
      ${serverVersion >= 180000 ? 'x.pubgencols' : `'n'`} as "generatedColumns",
      ${commentOf('pg_publication', 'x.oid')} as comment
    from pg_catalog.pg_publication x
    where ${notInExtension('pg_publication', 'x.oid')}`,
  read: (row: PublicationRow): Publication =>
    present<Publication>({
      kind: 'publication',
      id: namedId(namedPublication, row),
      requires: [],
      name: row.name,
      allTables: row.allTables || undefined,
      publish: changes.every((change) => row[change]) ? undefined : changes.filter((change) => row[change]),
      viaPartitionRoot: row.viaPartitionRoot || undefined,
      generatedColumns: row.generatedColumns === 's' ? 'stored' : undefined,
      comment: row.comment,
    }),
  create: ({ name, allTables, publish, viaPartitionRoot, generatedColumns }) => [
    createPublication.of(
      present<CreatePublication>({ name, allTables, publish, viaPartitionRoot, generatedColumns }),
    ),
  ],
  drop: ({ name }) => [dropPublication.of({ name })],
  alter: (current, desired) => {
    if (current.allTables !== desired.allTables) return 'replace'
    const { name, publish = changes, viaPartitionRoot = false, generatedColumns = 'none' } = desired
    return {
      operations: [
        alterPublication.of({
          name,
          ...(!isDeepStrictEqual(current.publish, desired.publish) && { publish }),
          ...(current.viaPartitionRoot !== desired.viaPartitionRoot && { viaPartitionRoot }),
          ...(current.generatedColumns !== desired.generatedColumns && { generatedColumns }),
        }),
      ],
    }
  },
  rename: ({ name }, to) => [renamePublication.of({ name, to })],
})
