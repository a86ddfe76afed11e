import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { rangeTypeId } from './range-type-id.ts'

/** Arguments of `renameMultirangeType`. */
export interface RenameMultirangeType extends RenameMultirangeTypeOptions {
  /** The range type. */
  readonly range: string
  /** The name of its multirange type so far. */
  readonly name: string
  readonly to: string
}

/** Options of `renameMultirangeType`. */
export interface RenameMultirangeTypeOptions {
  readonly schema?: string
}

/** Gives the multirange type of a range type another name. Follows ALTER TYPE … RENAME TO. */
export const renameMultirangeType = defineOperation('renameMultirangeType', {
  record: (
    range: string,
    name: string,
    to: string,
    options: RenameMultirangeTypeOptions = {},
  ): RenameMultirangeType => ({ range, name, to, ...options }),
  render: ({ range, name, to, ...options }) => [range, name, to, ...trailingOptions(options)],
  sql: ({ schema, name, to }) => [
    { sql: `alter type ${qualified(schema, name)} rename to ${identifier(to)}` },
  ],
  touches: ({ range, schema }) => ({
    changes: [rangeTypeId({ name: range, ...(schema !== undefined && { schema }) })],
  }),
})
