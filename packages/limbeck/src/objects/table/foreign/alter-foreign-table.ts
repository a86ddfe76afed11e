import { defineOperation } from '../../../operations/define-operation.ts'
import { changeCommands } from '../../foreign/change-commands.ts'
import { foreignStatement } from '../../foreign/foreign-statement.ts'
import type { OptionChanges } from '../../foreign/option-changes.ts'
import { namedId } from '../../named/named-id.ts'
import { namedSql } from '../../named/named-sql.ts'
import { namedChanges } from '../../named-changes.ts'
import { namedForeignTable } from './named-foreign-table.ts'

/** The arguments of {@link alterForeignTable}. */
export interface AlterForeignTable extends ForeignTableChanges {
  readonly name: string
}

/** What {@link alterForeignTable} changes. */
export interface ForeignTableChanges {
  readonly schema?: string
  readonly options?: OptionChanges
}

/** Changes the options of a foreign table; its columns are altered as those of any table. Follows ALTER FOREIGN TABLE. */
export const alterForeignTable = defineOperation('alterForeignTable', {
  record: (name: string, changes: ForeignTableChanges): AlterForeignTable => ({
    name,
    ...namedChanges(`alterForeignTable('${name}')`, changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ options, ...name }) => [
    foreignStatement(`alter foreign table ${namedSql(namedForeignTable, name)}`, changeCommands(options)),
  ],
  touches: (args) => ({ changes: [namedId(namedForeignTable, args)] }),
})
