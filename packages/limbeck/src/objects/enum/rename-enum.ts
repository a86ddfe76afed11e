import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { enumId } from './enum-id.ts'

/** Arguments of `renameEnum`. */
export interface RenameEnum extends RenameEnumOptions {
  readonly name: string
  readonly to: string
}

/** Options of `renameEnum`. */
export interface RenameEnumOptions {
  readonly schema?: string
}

/** Gives an enum type another name in its schema. Follows ALTER TYPE … RENAME TO. */
export const renameEnum = defineOperation('renameEnum', {
  record: (name: string, to: string, options: RenameEnumOptions = {}): RenameEnum => ({
    name,
    to,
    ...options,
  }),
  render: ({ name, to, ...options }) => [name, to, ...trailingOptions(options)],
  sql: ({ name, to, schema }) => [
    { sql: `alter type ${qualified(schema, name)} rename to ${identifier(to)}` },
  ],
  touches: ({ name, to, ...options }) => ({
    drops: [enumId({ name, ...options })],
    creates: [enumId({ name: to, ...options })],
  }),
})
