import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import type { Storage } from '../column/column-definition.ts'
import { type ParameterValue, parametersSql } from '../table/parameters-sql.ts'
import { columnSettingsCommands } from './column-settings-commands.ts'
import { materializedViewId } from './materialized-view-id.ts'

/** The arguments of {@link createMaterializedView}. */
export interface CreateMaterializedView extends CreateMaterializedViewOptions {
  readonly name: string
}

/** What {@link createMaterializedView} makes. */
export interface CreateMaterializedViewOptions {
  readonly schema?: string
  /** The names of its columns where they are not to be those of the query's. */
  readonly columns?: readonly string[]
  /** As SQL, without a semicolon. */
  readonly query: string
  readonly storageParameters?: Readonly<Record<string, ParameterValue>>
  readonly accessMethod?: string
  readonly tablespace?: string
  /** How columns are stored and analysed, by column. */
  readonly columnSettings?: Readonly<Record<string, NewColumnSettings>>
  /** Leaves it empty, and not to be read before `refreshMaterializedView`. */
  readonly withNoData?: boolean
  readonly ifNotExists?: boolean
}

/** The settings of a column that are not those of its type and the server. */
export interface NewColumnSettings {
  readonly statistics?: number
  readonly storage?: Storage
  readonly compression?: 'pglz' | 'lz4'
  readonly options?: Readonly<Record<string, ParameterValue>>
}

/** Makes a materialized view and fills it. Follows CREATE MATERIALIZED VIEW. */
export const createMaterializedView = defineOperation('createMaterializedView', {
  record: (name: string, options: CreateMaterializedViewOptions): CreateMaterializedView => ({
    name,
    ...options,
  }),
  render: ({ name, ...options }) => [name, options],
  sql: (args, { serverVersion }) => {
    const commands = columnSettingsCommands(args.columnSettings, serverVersion)
    const alter = `alter materialized view ${qualified(args.schema, args.name)}`
    return [
      { sql: createSql(args) },
      ...(commands.length === 0 ? [] : [{ sql: `${alter} ${commands.join(', ')}` }]),
    ]
  },
  touches: ({ schema, name }) => ({ creates: [materializedViewId(schema, name)] }),
})

function createSql(args: CreateMaterializedView): string {
  const { schema, name, columns, query, storageParameters, accessMethod, tablespace } = args
  return [
    `create materialized view ${args.ifNotExists ? 'if not exists ' : ''}${qualified(schema, name)}`,
    ...(columns === undefined ? [] : [`(${columns.map(identifier).join(', ')})`]),
    ...(accessMethod === undefined ? [] : [`using ${identifier(accessMethod)}`]),
    ...(storageParameters === undefined ? [] : [`with (${parametersSql(storageParameters)})`]),
    ...(tablespace === undefined ? [] : [`tablespace ${identifier(tablespace)}`]),
    `as ${query}`,
    ...(args.withNoData ? ['with no data'] : []),
  ].join(' ')
}
