import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { conversionId } from './conversion-id.ts'

/** Arguments of `dropConversion`. */
export interface DropConversion extends DropConversionOptions {
  readonly name: string
}

/** Options of `dropConversion`. */
export interface DropConversionOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a conversion. Follows DROP CONVERSION. */
export const dropConversion = defineOperation('dropConversion', {
  record: (name: string, options: DropConversionOptions = {}): DropConversion => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, schema, ifExists }) => [
    { sql: `drop conversion ${ifExists ? 'if exists ' : ''}${qualified(schema, name)}` },
  ],
  touches: (args) => ({ drops: [conversionId(args)] }),
})
