import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { languageId } from './language-id.ts'

/** The arguments of {@link renameLanguage}. */
export interface RenameLanguage {
  readonly name: string
  readonly to: string
}

/** Gives a language another name. Follows ALTER LANGUAGE … RENAME TO. */
export const renameLanguage = defineOperation('renameLanguage', {
  record: (name: string, to: string): RenameLanguage => ({ name, to }),
  render: ({ name, to }) => [name, to],
  sql: ({ name, to }) => [{ sql: `alter language ${identifier(name)} rename to ${identifier(to)}` }],
  touches: ({ name, to }) => ({ drops: [languageId({ name })], creates: [languageId({ name: to })] }),
})
