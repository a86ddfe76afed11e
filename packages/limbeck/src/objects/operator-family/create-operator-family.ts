import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import type { Members } from './member.ts'
import { memberSql } from './member-sql.ts'
import { operatorFamilyId } from './operator-family-id.ts'

/** Arguments of `createOperatorFamily`. */
export interface CreateOperatorFamily extends CreateOperatorFamilyOptions {
  readonly name: string
  /** The index access method: btree, hash, gist … */
  readonly method: string
}

/** Options of `createOperatorFamily`: the members that belong to none of its classes. */
export interface CreateOperatorFamilyOptions extends Members {
  readonly schema?: string
}

/** Makes an operator family. Follows CREATE OPERATOR FAMILY and ALTER OPERATOR FAMILY … ADD. */
export const createOperatorFamily = defineOperation('createOperatorFamily', {
  record: (
    name: string,
    method: string,
    options: CreateOperatorFamilyOptions = {},
  ): CreateOperatorFamily => ({ name, method, ...options }),
  render: ({ name, method, ...options }) => [name, method, ...trailingOptions(options)],
  sql: ({ name, method, schema, ...members }) => {
    const family = `operator family ${qualified(schema, name)} using ${identifier(method)}`
    const added = memberSql(members)
    return [
      { sql: `create ${family}` },
      ...(added.length === 0 ? [] : [{ sql: `alter ${family} add ${added.join(', ')}` }]),
    ]
  },
  touches: (args) => ({ creates: [operatorFamilyId(args)] }),
})
