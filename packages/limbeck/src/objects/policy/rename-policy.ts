import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { policyId } from './policy-id.ts'

/** Arguments of `renamePolicy`. */
export interface RenamePolicy extends RenamePolicyOptions {
  readonly name: string
  readonly table: string
  readonly to: string
}

/** Options of `renamePolicy`. */
export interface RenamePolicyOptions {
  readonly schema?: string
}

/** Gives a row security policy another name. Follows ALTER POLICY … RENAME TO. */
export const renamePolicy = defineOperation('renamePolicy', {
  record: (name: string, table: string, to: string, options: RenamePolicyOptions = {}): RenamePolicy => ({
    name,
    table,
    to,
    ...options,
  }),
  render: ({ name, table, to, ...options }) => [name, table, to, ...trailingOptions(options)],
  sql: ({ name, table, to, schema }) => [
    { sql: `alter policy ${identifier(name)} on ${qualified(schema, table)} rename to ${identifier(to)}` },
  ],
  touches: ({ to, ...args }) => ({ drops: [policyId(args)], creates: [policyId({ ...args, name: to })] }),
})
