import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { statement } from '../statement.ts'
import { trailingOptions } from '../trailing-options.ts'
import { materializedViewId } from './materialized-view-id.ts'

/** The arguments of {@link refreshMaterializedView}. */
export interface RefreshMaterializedView extends RefreshMaterializedViewOptions {
  readonly name: string
}

/** The options of {@link refreshMaterializedView}. */
export interface RefreshMaterializedViewOptions {
  readonly schema?: string
  /** Lets others go on reading it; it must hold data, and have a unique index on plain columns. */
  readonly concurrently?: boolean
  /** Empties it, so that it cannot be read. */
  readonly withNoData?: boolean
}

/** Fills a materialized view with what its query gives now. Follows REFRESH MATERIALIZED VIEW. */
export const refreshMaterializedView = defineOperation('refreshMaterializedView', {
  record: (name: string, options: RefreshMaterializedViewOptions = {}): RefreshMaterializedView => ({
    name,
    ...options,
  }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ schema, name, concurrently, withNoData }, context) => [
    statement(
      `refresh materialized view ${concurrently ? 'concurrently ' : ''}${qualified(schema, name)}${withNoData ? ' with no data' : ''}`,
      materializedViewId(schema, name),
      context,
      concurrently
        ? [{ kind: 'blocks-writes', lock: 'exclusive' }]
        : [
            { kind: 'rewrites-table', lock: 'access exclusive' },
            { kind: 'blocks-reads', lock: 'access exclusive' },
          ],
    ),
  ],
  touches: ({ schema, name }) => ({ changes: [materializedViewId(schema, name)] }),
})
