import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { viewId } from './view-id.ts'

/** The arguments of {@link renameView}. */
export interface RenameView extends RenameViewOptions {
  readonly name: string
  readonly to: string
}

/** The options of {@link renameView}. */
export interface RenameViewOptions {
  readonly schema?: string
}

/** Gives a view another name in its schema. Follows ALTER VIEW … RENAME TO. */
export const renameView = defineOperation('renameView', {
  record: (name: string, to: string, options: RenameViewOptions = {}): RenameView => ({
    name,
    to,
    ...options,
  }),
  render: ({ name, to, ...options }) => [name, to, ...trailingOptions(options)],
  sql: ({ schema, name, to }) => [
    { sql: `alter view ${qualified(schema, name)} rename to ${identifier(to)}` },
  ],
  touches: ({ schema, name, to }) => ({ drops: [viewId(schema, name)], creates: [viewId(schema, to)] }),
})
