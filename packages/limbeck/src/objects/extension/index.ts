import { objectId } from '../../catalog/object-id.ts'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { present } from '../present.ts'
import { alterExtension } from './alter-extension.ts'
import { commentOnExtension } from './comment-on-extension.ts'
import { createExtension } from './create-extension.ts'
import { dropExtension } from './drop-extension.ts'
import type { Extension } from './extension.ts'

/** One row of the kind's query. */
export interface ExtensionRow extends ObjectRow {
  readonly name: string
  readonly schema: string | null
  readonly version: string | null
  readonly comment: string | null
}

/**
 * Extensions.
 *
 * A version counts only where it is not the server's default, so that two servers with different default versions
 * hold equal catalogs; a comment only where it is not the one that the extension comes with.
 */
export const extensionKind = defineKind({
  kind: 'extension',
  operations: { createExtension, alterExtension, dropExtension, commentOnExtension },
  facets: [commentFacet(commentOnExtension, ({ name }: Extension) => ({ name }))],
  query: () => `
    select 'pg_extension' as classid, x.oid::int8 as objid, 0 as objsubid, x.extname as name,
      case when not exists (
        select from pg_catalog.pg_depend own
        where own.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass and own.objid = x.extnamespace
          and own.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and own.refobjid = x.oid
          and own.deptype = 'e') then n.nspname end as schema,
      case when x.extversion is distinct from available.default_version then x.extversion end as version,
      nullif(${commentOf('pg_extension', 'x.oid')}, available.comment) as comment
    from pg_catalog.pg_extension x
    join pg_catalog.pg_namespace n on n.oid = x.extnamespace
    left join pg_catalog.pg_available_extensions() available on available.name = x.extname`,
  read: ({ name, schema, version, comment }: ExtensionRow): Extension =>
    present<Extension>({
      kind: 'extension',
      id: objectId('extension', name),
      requires: [],
      name,
      schema,
      version,
      comment,
    }),
  create: ({ name, schema, version }) => [
    createExtension.of({
      name,
      ...(schema !== undefined && { schema }),
      ...(version !== undefined && { version }),
    }),
  ],
  drop: ({ name }) => [dropExtension.of({ name })],
  alter: (current, desired) => ({
    operations: [
      alterExtension.of({
        name: desired.name,
        ...(current.version !== desired.version && { version: desired.version ?? null }),
        ...(current.schema !== desired.schema && desired.schema !== undefined && { schema: desired.schema }),
      }),
    ],
  }),
  isRebuildable: () => false,
})
