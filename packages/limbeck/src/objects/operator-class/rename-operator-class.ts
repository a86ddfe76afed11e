import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { operatorClassId } from './operator-class-id.ts'

/** Arguments of `renameOperatorClass`. */
export interface RenameOperatorClass extends RenameOperatorClassOptions {
  readonly name: string
  /** The index access method: btree, hash, gist … */
  readonly method: string
  readonly to: string
}

/** Options of `renameOperatorClass`. */
export interface RenameOperatorClassOptions {
  readonly schema?: string
}

/** Renames an operator class. Follows ALTER OPERATOR CLASS … RENAME TO. */
export const renameOperatorClass = defineOperation('renameOperatorClass', {
  record: (
    name: string,
    method: string,
    to: string,
    options: RenameOperatorClassOptions = {},
  ): RenameOperatorClass => ({
    name,
    method,
    to,
    ...options,
  }),
  render: ({ name, method, to, ...options }) => [name, method, to, ...trailingOptions(options)],
  sql: ({ name, method, to, schema }) => [
    {
      sql: `alter operator class ${qualified(schema, name)} using ${identifier(method)} rename to ${identifier(to)}`,
    },
  ],
  touches: ({ to, ...args }) => ({
    drops: [operatorClassId(args)],
    creates: [operatorClassId({ ...args, name: to })],
  }),
})
