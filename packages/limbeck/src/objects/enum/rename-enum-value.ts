import { defineOperation } from '../../operations/define-operation.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { enumId } from './enum-id.ts'

/** Arguments of `renameEnumValue`. */
export interface RenameEnumValue extends RenameEnumValueOptions {
  readonly name: string
  readonly value: string
  readonly to: string
}

/** Options of `renameEnumValue`. */
export interface RenameEnumValueOptions {
  readonly schema?: string
}

/** Gives one value of an enum type another name, in every row that has it. Follows ALTER TYPE … RENAME VALUE. */
export const renameEnumValue = defineOperation('renameEnumValue', {
  record: (
    name: string,
    value: string,
    to: string,
    options: RenameEnumValueOptions = {},
  ): RenameEnumValue => ({
    name,
    value,
    to,
    ...options,
  }),
  render: ({ name, value, to, ...options }) => [name, value, to, ...trailingOptions(options)],
  sql: ({ name, value, to, schema }) => [
    { sql: `alter type ${qualified(schema, name)} rename value ${literal(value)} to ${literal(to)}` },
  ],
  touches: (args) => ({ changes: [enumId(args)] }),
})
