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
import { commentOnTextSearchParser } from './comment-on-text-search-parser.ts'
import { type CreateTextSearchParser, createTextSearchParser } from './create-text-search-parser.ts'
import { dropTextSearchParser } from './drop-text-search-parser.ts'
import { moveTextSearchParser } from './move-text-search-parser.ts'
import { namedParser } from './named-parser.ts'
import { renameTextSearchParser } from './rename-text-search-parser.ts'
import type { TextSearchParser } from './text-search-parser.ts'

/** One row of the kind's query. */
export interface TextSearchParserRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly start: string
  readonly getToken: string
  readonly end: string
  readonly lexTypes: string
  readonly headline: string | null
  readonly comment: string | null
}

/** Text search parsers. */
export const textSearchParserKind = defineKind({
  kind: 'text-search-parser',
  operations: {
    createTextSearchParser,
    dropTextSearchParser,
    renameTextSearchParser,
    moveTextSearchParser,
    commentOnTextSearchParser,
  },
  facets: [
    commentFacet(commentOnTextSearchParser, ({ schema, name }: TextSearchParser) => ({
      name,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_ts_parser'),
  query: () => `
    select 'pg_ts_parser' as classid, x.oid::int8 as objid, 0 as objsubid, n.nspname as schema, x.prsname as name,
      nullif(x.prsstart, 0)::pg_catalog.regproc as "start",
      nullif(x.prstoken, 0)::pg_catalog.regproc as "getToken",
      nullif(x.prsend, 0)::pg_catalog.regproc as "end",
      nullif(x.prslextype, 0)::pg_catalog.regproc as "lexTypes",
      nullif(x.prsheadline, 0)::pg_catalog.regproc as "headline",
      ${commentOf('pg_ts_parser', 'x.oid')} as comment
    from pg_catalog.pg_ts_parser x join user_schema n on n.oid = x.prsnamespace
    where ${notInExtension('pg_ts_parser', 'x.oid')}`,
  read: ({
    schema,
    name,
    start,
    getToken,
    end,
    lexTypes,
    headline,
    comment,
  }: TextSearchParserRow): TextSearchParser =>
    present<TextSearchParser>({
      kind: 'text-search-parser',
      id: namedId(namedParser, { schema, name }),
      requires: [objectId('schema', schema)],
      schema,
      name,
      start,
      getToken,
      end,
      lexTypes,
      headline,
      comment,
    }),
  create: ({ schema, name, start, getToken, end, lexTypes, headline }) => [
    createTextSearchParser.of(
      present<CreateTextSearchParser>({
        name,
        ...schemaOption(schema),
        start,
        getToken,
        end,
        lexTypes,
        headline,
      }),
    ),
  ],
  drop: ({ schema, name }) => [dropTextSearchParser.of({ name, ...schemaOption(schema) })],
  // PostgreSQL has no way to give another function to one that exists.
  alter: () => 'replace',
  move: ({ schema, name }, to) => [moveTextSearchParser.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameTextSearchParser.of({ name, to, ...schemaOption(schema) })],
})
