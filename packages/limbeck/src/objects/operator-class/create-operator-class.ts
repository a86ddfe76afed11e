import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import type { Members } from '../operator-family/member.ts'
import { memberSql } from '../operator-family/member-sql.ts'
import { operatorClassId } from './operator-class-id.ts'

/** Arguments of `createOperatorClass`. */
export interface CreateOperatorClass extends CreateOperatorClassOptions {
  readonly name: string
  /** The index access method: btree, hash, gist … */
  readonly method: string
}

/** Options of `createOperatorClass`. */
export interface CreateOperatorClassOptions extends Members {
  readonly schema?: string
  /** The type that it indexes: SQL. */
  readonly type: string
  /** Its operator family, as SQL. Default: one of its own name, which is made with it. */
  readonly family?: string
  /** Whether an index on the type takes it unasked. Default false. */
  readonly default?: boolean
  /** The type that the index stores. Default: the indexed one. */
  readonly storage?: string
}

/** Makes an operator class. Follows CREATE OPERATOR CLASS. */
export const createOperatorClass = defineOperation('createOperatorClass', {
  record: (name: string, method: string, options: CreateOperatorClassOptions): CreateOperatorClass => ({
    name,
    method,
    ...options,
  }),
  render: ({ name, method, ...options }) => [name, method, options],
  sql: ({ name, method, schema, type, family, default: isDefault, storage, ...members }) => {
    // One member at least must stand there: the type that is stored is the one that is always known.
    const parts = [...memberSql(members), ...(storage === undefined ? [] : [`storage ${storage}`])]
    const items = parts.length === 0 ? [`storage ${type}`] : parts
    const head = `create operator class ${qualified(schema, name)}${isDefault ? ' default' : ''} for type ${type} using ${identifier(method)}`
    return [{ sql: `${head}${family === undefined ? '' : ` family ${family}`} as ${items.join(', ')}` }]
  },
  touches: (args) => ({ creates: [operatorClassId(args)] }),
})
