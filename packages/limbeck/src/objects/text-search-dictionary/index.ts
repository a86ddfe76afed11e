import { objectId } from '../../catalog/object-id.ts'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { namedId } from '../named/named-id.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { qualifiedNameOf } from '../qualified-name-of.ts'
import { schemaOption } from '../schema-option.ts'
import { alterTextSearchDictionary } from './alter-text-search-dictionary.ts'
import { commentOnTextSearchDictionary } from './comment-on-text-search-dictionary.ts'
import { createTextSearchDictionary } from './create-text-search-dictionary.ts'
import { dropTextSearchDictionary } from './drop-text-search-dictionary.ts'
import { moveTextSearchDictionary } from './move-text-search-dictionary.ts'
import { namedDictionary } from './named-dictionary.ts'
import { readDictionaryOptions } from './read-dictionary-options.ts'
import { renameTextSearchDictionary } from './rename-text-search-dictionary.ts'
import type { TextSearchDictionary } from './text-search-dictionary.ts'

/** One row of the kind's query. */
export interface TextSearchDictionaryRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly template: string
  readonly options: string | null
  readonly comment: string | null
}

/** Text search dictionaries. */
export const textSearchDictionaryKind = defineKind({
  kind: 'text-search-dictionary',
  operations: {
    createTextSearchDictionary,
    alterTextSearchDictionary,
    dropTextSearchDictionary,
    renameTextSearchDictionary,
    moveTextSearchDictionary,
    commentOnTextSearchDictionary,
  },
  facets: [
    commentFacet(commentOnTextSearchDictionary, ({ schema, name }: TextSearchDictionary) => ({
      name,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_ts_dict'),
  query: () => `
    select 'pg_ts_dict' as classid, x.oid::int8 as objid, 0 as objsubid, n.nspname as schema, x.dictname as name,
      ${qualifiedNameOf('t.tmplnamespace', 't.tmplname')} as template, x.dictinitoption as options,
      ${commentOf('pg_ts_dict', 'x.oid')} as comment
    from pg_catalog.pg_ts_dict x
    join user_schema n on n.oid = x.dictnamespace
    join pg_catalog.pg_ts_template t on t.oid = x.dicttemplate
    where ${notInExtension('pg_ts_dict', 'x.oid')}`,
  read: ({ schema, name, template, options, comment }: TextSearchDictionaryRow): TextSearchDictionary =>
    present<TextSearchDictionary>({
      kind: 'text-search-dictionary',
      id: namedId(namedDictionary, { schema, name }),
      requires: [objectId('schema', schema)],
      schema,
      name,
      template,
      options: readDictionaryOptions(options),
      comment,
    }),
  create: ({ schema, name, template, options }) => [
    createTextSearchDictionary.of({
      name,
      ...schemaOption(schema),
      template,
      ...(options !== undefined && { options }),
    }),
  ],
  drop: ({ schema, name }) => [dropTextSearchDictionary.of({ name, ...schemaOption(schema) })],
  alter: ({ template, options = {} }, desired) => {
    if (template !== desired.template) return 'replace'
    const changes = {
      ...Object.fromEntries(Object.keys(options).map((name) => [name, null])),
      ...desired.options,
    }
    const changed = Object.entries(changes).filter(([name, value]) => options[name] !== value)
    const { schema, name } = desired
    return {
      operations: [
        alterTextSearchDictionary.of({ name, ...schemaOption(schema), options: Object.fromEntries(changed) }),
      ],
    }
  },
  move: ({ schema, name }, to) => [moveTextSearchDictionary.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameTextSearchDictionary.of({ name, to, ...schemaOption(schema) })],
})
