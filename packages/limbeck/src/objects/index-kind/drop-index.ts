import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { indexId } from './index-id.ts'

/** The arguments of {@link dropIndex}. */
export interface DropIndex extends DropIndexOptions {
  readonly name: string
}

/** The options of {@link dropIndex}. */
export interface DropIndexOptions {
  readonly schema?: string
  readonly ifExists?: boolean
  /** Drops it without blocking anyone, outside a transaction. */
  readonly concurrently?: boolean
}

/** Drops an index. Follows DROP INDEX. */
export const dropIndex = defineOperation('dropIndex', {
  record: (name: string, options: DropIndexOptions = {}): DropIndex => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ schema, name, ifExists, concurrently }) => [
    {
      sql: `drop index ${concurrently ? 'concurrently ' : ''}${ifExists ? 'if exists ' : ''}${qualified(schema, name)}`,
      ...(concurrently && { transaction: 'none' }),
    },
  ],
  touches: ({ schema, name }) => ({ drops: [indexId(schema, name)] }),
})
