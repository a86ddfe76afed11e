import { objectId } from '../../catalog/object-id.ts'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { namedId } from '../named/named-id.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { commentOnTextSearchTemplate } from './comment-on-text-search-template.ts'
import { type CreateTextSearchTemplate, createTextSearchTemplate } from './create-text-search-template.ts'
import { dropTextSearchTemplate } from './drop-text-search-template.ts'
import { moveTextSearchTemplate } from './move-text-search-template.ts'
import { namedTemplate } from './named-template.ts'
import { renameTextSearchTemplate } from './rename-text-search-template.ts'
import type { TextSearchTemplate } from './text-search-template.ts'

/** One row of the kind's query. */
export interface TextSearchTemplateRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly init: string | null
  readonly lexize: string
  readonly comment: string | null
}

/** Text search templates. */
export const textSearchTemplateKind = defineKind({
  kind: 'text-search-template',
  operations: {
    createTextSearchTemplate,
    dropTextSearchTemplate,
    renameTextSearchTemplate,
    moveTextSearchTemplate,
    commentOnTextSearchTemplate,
  },
  facets: [
    commentFacet(commentOnTextSearchTemplate, ({ schema, name }: TextSearchTemplate) => ({
      name,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_ts_template'),
  query: () => `
    select 'pg_ts_template' as classid, x.oid::int8 as objid, 0 as objsubid, n.nspname as schema, x.tmplname as name,
      nullif(x.tmplinit, 0)::pg_catalog.regproc as "init",
      nullif(x.tmpllexize, 0)::pg_catalog.regproc as "lexize",
      ${commentOf('pg_ts_template', 'x.oid')} as comment
    from pg_catalog.pg_ts_template x join user_schema n on n.oid = x.tmplnamespace
    where ${notInExtension('pg_ts_template', 'x.oid')}`,
  read: ({ schema, name, init, lexize, comment }: TextSearchTemplateRow): TextSearchTemplate =>
    present<TextSearchTemplate>({
      kind: 'text-search-template',
      id: namedId(namedTemplate, { schema, name }),
      requires: [objectId('schema', schema)],
      schema,
      name,
      init,
      lexize,
      comment,
    }),
  create: ({ schema, name, init, lexize }) => [
    createTextSearchTemplate.of(
      present<CreateTextSearchTemplate>({ name, ...schemaOption(schema), init, lexize }),
    ),
  ],
  drop: ({ schema, name }) => [dropTextSearchTemplate.of({ name, ...schemaOption(schema) })],
  // PostgreSQL has no way to give another function to one that exists.
  alter: () => 'replace',
  move: ({ schema, name }, to) => [moveTextSearchTemplate.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameTextSearchTemplate.of({ name, to, ...schemaOption(schema) })],
})
