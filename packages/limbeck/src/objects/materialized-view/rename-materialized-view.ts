import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { materializedViewId } from './materialized-view-id.ts'

/** The arguments of {@link renameMaterializedView}. */
export interface RenameMaterializedView extends RenameMaterializedViewOptions {
  readonly name: string
  readonly to: string
}

/** The options of {@link renameMaterializedView}. */
export interface RenameMaterializedViewOptions {
  readonly schema?: string
}

/** Gives a materialized view another name; its indexes keep theirs. Follows ALTER MATERIALIZED VIEW … RENAME TO. */
export const renameMaterializedView = defineOperation('renameMaterializedView', {
  record: (
    name: string,
    to: string,
    options: RenameMaterializedViewOptions = {},
  ): RenameMaterializedView => ({ name, to, ...options }),
  render: ({ name, to, ...options }) => [name, to, ...trailingOptions(options)],
  sql: ({ schema, name, to }) => [
    { sql: `alter materialized view ${qualified(schema, name)} rename to ${identifier(to)}` },
  ],
  touches: ({ schema, name, to }) => ({
    drops: [materializedViewId(schema, name)],
    creates: [materializedViewId(schema, to)],
  }),
})
