import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedId } from '../named/named-id.ts'
import { namedTemplate } from './named-template.ts'

/** The functions of a text search template, with their schemas where these are not pg_catalog, quoted where needed. */
export interface TextSearchTemplateFunctions {
  readonly init?: string
  readonly lexize: string
}

/** The arguments of {@link createTextSearchTemplate}. */
export interface CreateTextSearchTemplate extends CreateTextSearchTemplateOptions {
  readonly name: string
}

/** The options of {@link createTextSearchTemplate}. */
export interface CreateTextSearchTemplateOptions extends TextSearchTemplateFunctions {
  readonly schema?: string
}

/** Makes a text search template, which only a superuser may. Follows CREATE TEXT SEARCH TEMPLATE. */
export const createTextSearchTemplate = defineOperation('createTextSearchTemplate', {
  record: (name: string, options: CreateTextSearchTemplateOptions): CreateTextSearchTemplate => ({
    name,
    ...options,
  }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ schema, name, init, lexize }) => {
    const functions = Object.entries({ init, lexize })
    const given = functions.flatMap(([part, value]) => (value === undefined ? [] : [`${part} = ${value}`]))
    return [{ sql: `create text search template ${qualified(schema, name)} (${given.join(', ')})` }]
  },
  touches: (args) => ({ creates: [namedId(namedTemplate, args)] }),
})
