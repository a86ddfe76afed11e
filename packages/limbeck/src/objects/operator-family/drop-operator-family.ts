import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { operatorFamilyId } from './operator-family-id.ts'

/** Arguments of `dropOperatorFamily`. */
export interface DropOperatorFamily extends DropOperatorFamilyOptions {
  readonly name: string
  /** The index access method: btree, hash, gist … */
  readonly method: string
}

/** Options of `dropOperatorFamily`. */
export interface DropOperatorFamilyOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops an operator family. Follows DROP OPERATOR FAMILY. */
export const dropOperatorFamily = defineOperation('dropOperatorFamily', {
  record: (name: string, method: string, options: DropOperatorFamilyOptions = {}): DropOperatorFamily => ({
    name,
    method,
    ...options,
  }),
  render: ({ name, method, ...options }) => [name, method, ...trailingOptions(options)],
  sql: ({ name, method, schema, ifExists }) => [
    {
      sql: `drop operator family ${ifExists ? 'if exists ' : ''}${qualified(schema, name)} using ${identifier(method)}`,
    },
  ],
  touches: (args) => ({ drops: [operatorFamilyId(args)] }),
})
