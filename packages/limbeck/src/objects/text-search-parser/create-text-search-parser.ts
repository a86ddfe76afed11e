import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedId } from '../named/named-id.ts'
import { namedParser } from './named-parser.ts'

/** The functions of a text search parser, with their schemas where these are not pg_catalog, quoted where needed. */
export interface TextSearchParserFunctions {
  readonly start: string
  readonly getToken: string
  readonly end: string
  readonly lexTypes: string
  readonly headline?: string
}

/** The arguments of {@link createTextSearchParser}. */
export interface CreateTextSearchParser extends CreateTextSearchParserOptions {
  readonly name: string
}

/** The options of {@link createTextSearchParser}. */
export interface CreateTextSearchParserOptions extends TextSearchParserFunctions {
  readonly schema?: string
}

/** Makes a text search parser, which only a superuser may. Follows CREATE TEXT SEARCH PARSER. */
export const createTextSearchParser = defineOperation('createTextSearchParser', {
  record: (name: string, options: CreateTextSearchParserOptions): CreateTextSearchParser => ({
    name,
    ...options,
  }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ schema, name, start, getToken, end, lexTypes, headline }) => {
    const functions = Object.entries({ start, gettoken: getToken, end, lextypes: lexTypes, headline })
    const given = functions.flatMap(([part, value]) => (value === undefined ? [] : [`${part} = ${value}`]))
    return [{ sql: `create text search parser ${qualified(schema, name)} (${given.join(', ')})` }]
  },
  touches: (args) => ({ creates: [namedId(namedParser, args)] }),
})
