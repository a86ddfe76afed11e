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
import { alterTextSearchConfiguration } from './alter-text-search-configuration.ts'
import { commentOnTextSearchConfiguration } from './comment-on-text-search-configuration.ts'
import { createTextSearchConfiguration } from './create-text-search-configuration.ts'
import { dropTextSearchConfiguration } from './drop-text-search-configuration.ts'
import { mappingChanges } from './mapping-changes.ts'
import { moveTextSearchConfiguration } from './move-text-search-configuration.ts'
import { namedConfiguration } from './named-configuration.ts'
import { renameTextSearchConfiguration } from './rename-text-search-configuration.ts'
import type { TextSearchConfiguration } from './text-search-configuration.ts'
import type { TokenMappings } from './token-mappings.ts'

/** One row of the kind's query. */
export interface TextSearchConfigurationRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly parser: string
  readonly mappings: TokenMappings | null
  readonly comment: string | null
}

/** The dictionaries of each type of token of a configuration `x`. */
const mappings = `
  select pg_catalog.json_object_agg(m.alias, m.dictionaries order by m.alias)
  from (
    select token.alias, pg_catalog.json_agg(map.mapdict::pg_catalog.regdictionary order by map.mapseqno) as dictionaries
    from pg_catalog.pg_ts_config_map map
    join pg_catalog.ts_token_type(x.cfgparser) token on token.tokid = map.maptokentype
    where map.mapcfg = x.oid group by token.alias) m`

/** Text search configurations. */
export const textSearchConfigurationKind = defineKind({
  kind: 'text-search-configuration',
  operations: {
    createTextSearchConfiguration,
    alterTextSearchConfiguration,
    dropTextSearchConfiguration,
    renameTextSearchConfiguration,
    moveTextSearchConfiguration,
    commentOnTextSearchConfiguration,
  },
  facets: [
    commentFacet(commentOnTextSearchConfiguration, ({ schema, name }: TextSearchConfiguration) => ({
      name,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_ts_config'),
  query: () => `
    select 'pg_ts_config' as classid, x.oid::int8 as objid, 0 as objsubid, n.nspname as schema, x.cfgname as name,
      ${qualifiedNameOf('p.prsnamespace', 'p.prsname')} as parser, (${mappings}) as mappings,
      ${commentOf('pg_ts_config', 'x.oid')} as comment
    from pg_catalog.pg_ts_config x
    join user_schema n on n.oid = x.cfgnamespace
    join pg_catalog.pg_ts_parser p on p.oid = x.cfgparser
    where ${notInExtension('pg_ts_config', 'x.oid')}`,
  read: (row: TextSearchConfigurationRow): TextSearchConfiguration =>
    present<TextSearchConfiguration>({
      kind: 'text-search-configuration',
      id: namedId(namedConfiguration, row),
      requires: [objectId('schema', row.schema)],
      schema: row.schema,
      name: row.name,
      parser: row.parser,
      mappings: row.mappings,
      comment: row.comment,
    }),
  create: ({ schema, name, parser, mappings: tokens }) => [
    createTextSearchConfiguration.of({
      name,
      ...schemaOption(schema),
      ...(parser !== '"default"' && { parser }),
      ...(tokens !== undefined && { mappings: tokens }),
    }),
  ],
  drop: ({ schema, name }) => [dropTextSearchConfiguration.of({ name, ...schemaOption(schema) })],
  alter: (current, desired) => {
    if (current.parser !== desired.parser) return 'replace'
    const { schema, name } = desired
    const changes = mappingChanges(current.mappings, desired.mappings)
    return { operations: [alterTextSearchConfiguration.of({ name, ...schemaOption(schema), ...changes })] }
  },
  move: ({ schema, name }, to) => [moveTextSearchConfiguration.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameTextSearchConfiguration.of({ name, to, ...schemaOption(schema) })],
})
