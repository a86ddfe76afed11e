import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { indexId } from './index-id.ts'

/** The arguments of {@link renameIndex}. */
export interface RenameIndex extends RenameIndexOptions {
  readonly name: string
  readonly to: string
}

/** The options of {@link renameIndex}. */
export interface RenameIndexOptions {
  readonly schema?: string
}

/** Renames an index. Follows ALTER INDEX … RENAME TO. */
export const renameIndex = defineOperation('renameIndex', {
  record: (name: string, to: string, options: RenameIndexOptions = {}): RenameIndex => ({
    name,
    to,
    ...options,
  }),
  render: ({ name, to, ...options }) => [name, to, ...trailingOptions(options)],
  sql: ({ schema, name, to }) => [
    { sql: `alter index ${qualified(schema, name)} rename to ${identifier(to)}` },
  ],
  touches: ({ schema, name, to }) => ({ drops: [indexId(schema, name)], creates: [indexId(schema, to)] }),
})
