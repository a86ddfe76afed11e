import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { enumId } from './enum-id.ts'

/** Arguments of `dropEnum`. */
export interface DropEnum extends DropEnumOptions {
  readonly name: string
}

/** Options of `dropEnum`. */
export interface DropEnumOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops an enum type. Follows DROP TYPE. */
export const dropEnum = defineOperation('dropEnum', {
  record: (name: string, options: DropEnumOptions = {}): DropEnum => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, schema, ifExists }) => [
    { sql: `drop type ${ifExists ? 'if exists ' : ''}${qualified(schema, name)}` },
  ],
  touches: (args) => ({ drops: [enumId(args)] }),
})
