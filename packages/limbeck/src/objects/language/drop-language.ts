import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { trailingOptions } from '../trailing-options.ts'
import { languageId } from './language-id.ts'

/** The arguments of {@link dropLanguage}. */
export interface DropLanguage extends DropLanguageOptions {
  readonly name: string
}

/** The options of {@link dropLanguage}. */
export interface DropLanguageOptions {
  readonly ifExists?: boolean
}

/** Drops a language. Follows DROP LANGUAGE. */
export const dropLanguage = defineOperation('dropLanguage', {
  record: (name: string, options: DropLanguageOptions = {}): DropLanguage => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, ifExists }) => [{ sql: `drop language ${ifExists ? 'if exists ' : ''}${identifier(name)}` }],
  touches: (args) => ({ drops: [languageId(args)] }),
})
