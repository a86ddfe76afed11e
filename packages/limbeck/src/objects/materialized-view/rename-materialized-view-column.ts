import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { materializedViewId } from './materialized-view-id.ts'

/** The arguments of {@link renameMaterializedViewColumn}. */
export interface RenameMaterializedViewColumn extends RenameMaterializedViewColumnOptions {
  readonly view: string
  readonly column: string
  readonly to: string
}

/** The options of {@link renameMaterializedViewColumn}. */
export interface RenameMaterializedViewColumnOptions {
  readonly schema?: string
}

/** Gives a column of a materialized view another name; what depends on it follows. Follows ALTER MATERIALIZED VIEW … RENAME COLUMN. */
export const renameMaterializedViewColumn = defineOperation('renameMaterializedViewColumn', {
  record: (
    view: string,
    column: string,
    to: string,
    options: RenameMaterializedViewColumnOptions = {},
  ): RenameMaterializedViewColumn => ({ view, column, to, ...options }),
  render: ({ view, column, to, ...options }) => [view, column, to, ...trailingOptions(options)],
  sql: ({ schema, view, column, to }) => [
    {
      sql: `alter materialized view ${qualified(schema, view)} rename column ${identifier(column)} to ${identifier(to)}`,
    },
  ],
  touches: ({ schema, view }) => ({ changes: [materializedViewId(schema, view)] }),
})
