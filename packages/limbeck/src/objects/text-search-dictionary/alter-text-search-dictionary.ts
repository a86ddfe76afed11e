import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedId } from '../named/named-id.ts'
import { dictionaryOptionSql } from './dictionary-option-sql.ts'
import { namedDictionary } from './named-dictionary.ts'

/** The arguments of {@link alterTextSearchDictionary}. */
export interface AlterTextSearchDictionary extends TextSearchDictionaryChanges {
  readonly name: string
}

/** What {@link alterTextSearchDictionary} changes. */
export interface TextSearchDictionaryChanges {
  readonly schema?: string
  /** Null removes an option. */
  readonly options: Readonly<Record<string, string | number | null>>
}

/** Changes the options of a text search dictionary. Follows ALTER TEXT SEARCH DICTIONARY. */
export const alterTextSearchDictionary = defineOperation('alterTextSearchDictionary', {
  record: (name: string, changes: TextSearchDictionaryChanges): AlterTextSearchDictionary => ({
    name,
    ...changes,
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ schema, name, options }) => [
    {
      sql: `alter text search dictionary ${qualified(schema, name)} (${Object.entries(options).map(dictionaryOptionSql).join(', ')})`,
    },
  ],
  touches: (args) => ({ changes: [namedId(namedDictionary, args)] }),
})
