import { defineOperation } from '../../operations/define-operation.ts'
import { type ViewDefinition, viewDefinitionSql } from './view-definition.ts'
import { viewId } from './view-id.ts'

/** The arguments of {@link replaceView}. */
export interface ReplaceView extends ViewDefinition {
  readonly name: string
}

/**
 * Gives a view another query, and these options in the place of those it has. What depends on the view stays, as do its
 * privileges, defaults and comments; its columns keep their names and types, and new ones come behind them.
 *
 * Makes the view where there is none. Follows CREATE OR REPLACE VIEW.
 */
export const replaceView = defineOperation('replaceView', {
  record: (name: string, definition: ViewDefinition): ReplaceView => ({ name, ...definition }),
  render: ({ name, ...definition }) => [name, definition],
  sql: (args) => [{ sql: viewDefinitionSql('create or replace view', args) }],
  touches: ({ schema, name }) => ({ changes: [viewId(schema, name)] }),
})
