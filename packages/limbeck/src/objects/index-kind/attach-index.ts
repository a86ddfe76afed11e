import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { indexId } from './index-id.ts'

/** The arguments of {@link attachIndex}. */
export interface AttachIndex extends AttachIndexOptions {
  readonly name: string
  readonly parent: string
}

/** The options of {@link attachIndex}. */
export interface AttachIndexOptions {
  readonly schema?: string
  /** The schema of the partitioned index. Default `public`. */
  readonly parentSchema?: string
}

/**
 * Makes the index of a partition a part of an index of the partitioned table, which becomes valid with the last one.
 * Follows ALTER INDEX … ATTACH PARTITION.
 */
export const attachIndex = defineOperation('attachIndex', {
  record: (name: string, parent: string, options: AttachIndexOptions = {}): AttachIndex => ({
    name,
    parent,
    ...options,
  }),
  render: ({ name, parent, ...options }) => [name, parent, ...trailingOptions(options)],
  sql: ({ schema, name, parentSchema, parent }) => [
    { sql: `alter index ${qualified(parentSchema, parent)} attach partition ${qualified(schema, name)}` },
  ],
  touches: ({ schema, name, parentSchema, parent }) => ({
    changes: [indexId(schema, name), indexId(parentSchema, parent)],
  }),
})
