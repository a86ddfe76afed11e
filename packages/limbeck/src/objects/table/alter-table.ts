import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedChanges } from '../named-changes.ts'
import { statement } from '../statement.ts'
import type { ParameterChanges } from './parameter-changes.ts'
import { parameterCommands } from './parameter-commands.ts'
import { tableId } from './table-id.ts'

/** The arguments of {@link alterTable}. */
export interface AlterTable extends TableChanges {
  readonly name: string
}

/** What {@link alterTable} changes. What is absent stays as it is. */
export interface TableChanges {
  readonly schema?: string
  /** Binds the columns to those of a composite type, as SQL; null ends that. */
  readonly ofType?: string | null
  readonly unlogged?: boolean
  /** Null resets a parameter. */
  readonly storageParameters?: ParameterChanges
  readonly accessMethod?: string
  /** Null: the database's own tablespace, when that is `pg_default`. */
  readonly tablespace?: string | null
}

/** Changes how a table is stored. Follows ALTER TABLE. */
export const alterTable = defineOperation('alterTable', {
  record: (name: string, changes: TableChanges): AlterTable => ({
    name,
    ...namedChanges(`alterTable('${name}')`, changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ schema, name, ofType, unlogged, storageParameters, accessMethod, tablespace }, context) => {
    const rewriting = [
      ...(unlogged === undefined ? [] : [unlogged ? 'set unlogged' : 'set logged']),
      ...(accessMethod === undefined ? [] : [`set access method ${identifier(accessMethod)}`]),
      ...(tablespace === undefined ? [] : [`set tablespace ${identifier(tablespace ?? 'pg_default')}`]),
    ]
    const type = ofType === undefined ? [] : [ofType === null ? 'not of' : `of ${ofType}`]
    const commands = [...type, ...parameterCommands(storageParameters), ...rewriting]
    return [
      statement(
        `alter table ${qualified(schema, name)} ${commands.join(', ')}`,
        tableId(schema, name),
        context,
        rewriting.length === 0 ? [] : [{ kind: 'rewrites-table', lock: 'access exclusive' }],
      ),
    ]
  },
  touches: ({ schema, name }) => ({ changes: [tableId(schema, name)] }),
})
