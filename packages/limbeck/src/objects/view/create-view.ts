import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { defaultCommands } from './default-commands.ts'
import { type ViewDefinition, viewDefinitionSql } from './view-definition.ts'
import { viewId } from './view-id.ts'

/** The arguments of {@link createView}. */
export interface CreateView extends CreateViewOptions {
  readonly name: string
}

/** What {@link createView} makes. */
export interface CreateViewOptions extends ViewDefinition {
  /** Defaults for rows that are inserted through the view, by column. */
  readonly defaults?: Readonly<Record<string, string>>
}

/** Makes a view: `op.createView('adults', { query: 'select id from users where age >= 18' })`. Follows CREATE VIEW. */
export const createView = defineOperation('createView', {
  record: (name: string, options: CreateViewOptions): CreateView => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ defaults, ...definition }) => {
    const commands = defaultCommands(defaults)
    return [
      { sql: viewDefinitionSql('create view', definition) },
      ...(commands.length === 0
        ? []
        : [{ sql: `alter view ${qualified(definition.schema, definition.name)} ${commands.join(', ')}` }]),
    ]
  },
  touches: ({ schema, name }) => ({ creates: [viewId(schema, name)] }),
})
