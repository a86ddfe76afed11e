import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { viewId } from './view-id.ts'

/** The arguments of {@link dropView}. */
export interface DropView extends DropViewOptions {
  readonly name: string
}

/** The options of {@link dropView}. */
export interface DropViewOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a view. Follows DROP VIEW. */
export const dropView = defineOperation('dropView', {
  record: (name: string, options: DropViewOptions = {}): DropView => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ schema, name, ifExists }) => [
    { sql: `drop view ${ifExists ? 'if exists ' : ''}${qualified(schema, name)}` },
  ],
  touches: ({ schema, name }) => ({ drops: [viewId(schema, name)] }),
})
