import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { operatorFamilyId } from './operator-family-id.ts'

/** Arguments of `renameOperatorFamily`. */
export interface RenameOperatorFamily extends RenameOperatorFamilyOptions {
  readonly name: string
  /** The index access method: btree, hash, gist … */
  readonly method: string
  readonly to: string
}

/** Options of `renameOperatorFamily`. */
export interface RenameOperatorFamilyOptions {
  readonly schema?: string
}

/** Renames an operator family. Follows ALTER OPERATOR FAMILY … RENAME TO. */
export const renameOperatorFamily = defineOperation('renameOperatorFamily', {
  record: (
    name: string,
    method: string,
    to: string,
    options: RenameOperatorFamilyOptions = {},
  ): RenameOperatorFamily => ({
    name,
    method,
    to,
    ...options,
  }),
  render: ({ name, method, to, ...options }) => [name, method, to, ...trailingOptions(options)],
  sql: ({ name, method, to, schema }) => [
    {
      sql: `alter operator family ${qualified(schema, name)} using ${identifier(method)} rename to ${identifier(to)}`,
    },
  ],
  touches: ({ to, ...args }) => ({
    drops: [operatorFamilyId(args)],
    creates: [operatorFamilyId({ ...args, name: to })],
  }),
})
