import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { viewId } from './view-id.ts'

/** The arguments of {@link renameViewColumn}. */
export interface RenameViewColumn extends RenameViewColumnOptions {
  readonly view: string
  readonly column: string
  readonly to: string
}

/** The options of {@link renameViewColumn}. */
export interface RenameViewColumnOptions {
  readonly schema?: string
}

/** Gives a column of a view another name; what depends on it follows. Follows ALTER VIEW … RENAME COLUMN. */
export const renameViewColumn = defineOperation('renameViewColumn', {
  record: (
    view: string,
    column: string,
    to: string,
    options: RenameViewColumnOptions = {},
  ): RenameViewColumn => ({ view, column, to, ...options }),
  render: ({ view, column, to, ...options }) => [view, column, to, ...trailingOptions(options)],
  sql: ({ schema, view, column, to }) => [
    { sql: `alter view ${qualified(schema, view)} rename column ${identifier(column)} to ${identifier(to)}` },
  ],
  touches: ({ schema, view }) => ({ changes: [viewId(schema, view)] }),
})
