import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { materializedViewId } from './materialized-view-id.ts'

/** The arguments of {@link dropMaterializedView}. */
export interface DropMaterializedView extends DropMaterializedViewOptions {
  readonly name: string
}

/** The options of {@link dropMaterializedView}. */
export interface DropMaterializedViewOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a materialized view with its indexes. Follows DROP MATERIALIZED VIEW. */
export const dropMaterializedView = defineOperation('dropMaterializedView', {
  record: (name: string, options: DropMaterializedViewOptions = {}): DropMaterializedView => ({
    name,
    ...options,
  }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ schema, name, ifExists }) => [
    { sql: `drop materialized view ${ifExists ? 'if exists ' : ''}${qualified(schema, name)}` },
  ],
  touches: ({ schema, name }) => ({ drops: [materializedViewId(schema, name)] }),
})
