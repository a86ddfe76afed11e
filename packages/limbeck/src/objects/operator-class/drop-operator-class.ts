import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { operatorClassId } from './operator-class-id.ts'

/** Arguments of `dropOperatorClass`. */
export interface DropOperatorClass extends DropOperatorClassOptions {
  readonly name: string
  /** The index access method: btree, hash, gist … */
  readonly method: string
}

/** Options of `dropOperatorClass`. */
export interface DropOperatorClassOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops an operator class. Follows DROP OPERATOR CLASS. */
export const dropOperatorClass = defineOperation('dropOperatorClass', {
  record: (name: string, method: string, options: DropOperatorClassOptions = {}): DropOperatorClass => ({
    name,
    method,
    ...options,
  }),
  render: ({ name, method, ...options }) => [name, method, ...trailingOptions(options)],
  sql: ({ name, method, schema, ifExists }) => [
    {
      sql: `drop operator class ${ifExists ? 'if exists ' : ''}${qualified(schema, name)} using ${identifier(method)}`,
    },
  ],
  touches: (args) => ({ drops: [operatorClassId(args)] }),
})
