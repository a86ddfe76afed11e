import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedChanges } from '../named-changes.ts'
import { statement } from '../statement.ts'
import type { ParameterChanges } from '../table/parameter-changes.ts'
import { parameterCommands } from '../table/parameter-commands.ts'
import { type ColumnSettingsChanges, columnSettingsCommands } from './column-settings-commands.ts'
import { materializedViewId } from './materialized-view-id.ts'

/** The arguments of {@link alterMaterializedView}. */
export interface AlterMaterializedView extends MaterializedViewChanges {
  readonly name: string
}

/** What {@link alterMaterializedView} changes. What is absent stays as it is. */
export interface MaterializedViewChanges {
  readonly schema?: string
  /** Null resets a parameter. */
  readonly storageParameters?: ParameterChanges
  readonly accessMethod?: string
  /** Null: the database's own tablespace, when that is `pg_default`. */
  readonly tablespace?: string | null
  readonly columnSettings?: Readonly<Record<string, ColumnSettingsChanges>>
}

/** Changes how a materialized view is stored. Follows ALTER MATERIALIZED VIEW. */
export const alterMaterializedView = defineOperation('alterMaterializedView', {
  record: (name: string, changes: MaterializedViewChanges): AlterMaterializedView => ({
    name,
    ...namedChanges(`alterMaterializedView('${name}')`, changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: (args, context) => {
    const { schema, name, storageParameters, accessMethod, tablespace, columnSettings } = args
    const rewriting = [
      ...(accessMethod === undefined ? [] : [`set access method ${identifier(accessMethod)}`]),
      ...(tablespace === undefined ? [] : [`set tablespace ${identifier(tablespace ?? 'pg_default')}`]),
    ]
    const commands = [
      ...parameterCommands(storageParameters),
      ...columnSettingsCommands(columnSettings, context.serverVersion),
      ...rewriting,
    ]
    return [
      statement(
        `alter materialized view ${qualified(schema, name)} ${commands.join(', ')}`,
        materializedViewId(schema, name),
        context,
        rewriting.length === 0 ? [] : [{ kind: 'rewrites-table', lock: 'access exclusive' }],
      ),
    ]
  },
  touches: ({ schema, name }) => ({ changes: [materializedViewId(schema, name)] }),
})
