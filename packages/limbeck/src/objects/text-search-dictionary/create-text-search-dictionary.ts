import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedId } from '../named/named-id.ts'
import { dictionaryOptionSql } from './dictionary-option-sql.ts'
import { namedDictionary } from './named-dictionary.ts'

/** What a template takes, by name: `{ stopwords: 'english', accept: 'false' }`. */
export type DictionaryOptions = Readonly<Record<string, string | number>>

/** The arguments of {@link createTextSearchDictionary}. */
export interface CreateTextSearchDictionary extends CreateTextSearchDictionaryOptions {
  readonly name: string
}

/** The options of {@link createTextSearchDictionary}. */
export interface CreateTextSearchDictionaryOptions {
  readonly schema?: string
  /** With its schema where that is not pg_catalog, quoted where needed. */
  readonly template: string
  readonly options?: DictionaryOptions
}

/** Makes a text search dictionary. Follows CREATE TEXT SEARCH DICTIONARY. */
export const createTextSearchDictionary = defineOperation('createTextSearchDictionary', {
  record: (name: string, options: CreateTextSearchDictionaryOptions): CreateTextSearchDictionary => ({
    name,
    ...options,
  }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ schema, name, template, options = {} }) => {
    const parts = [`template = ${template}`, ...Object.entries(options).map(dictionaryOptionSql)]
    return [{ sql: `create text search dictionary ${qualified(schema, name)} (${parts.join(', ')})` }]
  },
  touches: (args) => ({ creates: [namedId(namedDictionary, args)] }),
})
