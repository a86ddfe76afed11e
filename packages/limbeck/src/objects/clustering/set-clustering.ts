import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'

/** The arguments of {@link setClustering}. */
export interface SetClustering extends SetClusteringOptions {
  readonly table: string
  /** Null: none. */
  readonly index: string | null
}

/** The options of {@link setClustering}. */
export interface SetClusteringOptions {
  readonly schema?: string
}

/** Says by which index CLUSTER orders a table; it orders nothing now. Follows ALTER TABLE … CLUSTER ON. */
export const setClustering = defineOperation('setClustering', {
  record: (table: string, index: string | null, options: SetClusteringOptions = {}): SetClustering => ({
    table,
    index,
    ...options,
  }),
  render: ({ table, index, ...options }) => [table, index, ...trailingOptions(options)],
  sql: ({ schema, table, index }) => {
    const choice = index === null ? 'set without cluster' : `cluster on ${identifier(index)}`
    return [{ sql: `alter table ${qualified(schema, table)} ${choice}` }]
  },
  touches: ({ schema = 'public', table }) => ({ changes: [objectId('table', schema, table)] }),
})
