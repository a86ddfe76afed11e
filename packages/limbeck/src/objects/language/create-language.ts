import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import type { LanguageDefinition } from './language.ts'
import { languageId } from './language-id.ts'

/** The options of {@link createLanguage}. */
export interface CreateLanguageOptions extends LanguageDefinition {
  /** Makes one over that is there. */
  readonly orReplace?: boolean
}

/** The arguments of {@link createLanguage}. */
export interface CreateLanguage extends CreateLanguageOptions {
  readonly name: string
}

/** Makes a procedural language of its functions. Follows CREATE LANGUAGE. */
export const createLanguage = defineOperation('createLanguage', {
  record: (name: string, language: CreateLanguageOptions): CreateLanguage => ({ name, ...language }),
  render: ({ name, ...language }) => [name, language],
  sql: ({ name, handler, inline, validator, trusted, orReplace }) => [
    {
      sql: [
        `create${orReplace ? ' or replace' : ''}${trusted ? ' trusted' : ''} language ${identifier(name)}`,
        `handler ${handler}`,
        ...(inline === undefined ? [] : [`inline ${inline}`]),
        ...(validator === undefined ? [] : [`validator ${validator}`]),
      ].join(' '),
    },
  ],
  touches: ({ name, orReplace }) =>
    orReplace ? { changes: [languageId({ name })] } : { creates: [languageId({ name })] },
})
