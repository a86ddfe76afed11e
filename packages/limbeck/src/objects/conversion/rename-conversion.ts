import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { conversionId } from './conversion-id.ts'

/** Arguments of `renameConversion`. */
export interface RenameConversion extends RenameConversionOptions {
  readonly name: string
  readonly to: string
}

/** Options of `renameConversion`. */
export interface RenameConversionOptions {
  readonly schema?: string
}

/** Renames a conversion. Follows ALTER CONVERSION … RENAME TO. */
export const renameConversion = defineOperation('renameConversion', {
  record: (name: string, to: string, options: RenameConversionOptions = {}): RenameConversion => ({
    name,
    to,
    ...options,
  }),
  render: ({ name, to, ...options }) => [name, to, ...trailingOptions(options)],
  sql: ({ name, to, schema }) => [
    { sql: `alter conversion ${qualified(schema, name)} rename to ${identifier(to)}` },
  ],
  touches: ({ to, ...args }) => ({
    drops: [conversionId(args)],
    creates: [conversionId({ ...args, name: to })],
  }),
})
