import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import type { ForeignOptions } from '../../foreign/foreign-options.ts'
import { foreignStatement } from '../../foreign/foreign-statement.ts'
import { optionCommands } from '../../foreign/option-commands.ts'
import type { TableElements } from '../table-elements.ts'
import { tableElementsSql } from '../table-elements-sql.ts'
import { tableElementsTouches } from '../table-elements-touches.ts'
import { tableSettings } from '../table-settings.ts'

/** The arguments of {@link createForeignTable}. */
export interface CreateForeignTable extends CreateForeignTableOptions {
  readonly name: string
}

/** What {@link createForeignTable} makes. */
export interface CreateForeignTableOptions extends TableElements {
  readonly server: string
  readonly options?: ForeignOptions
  readonly ifNotExists?: boolean
}

/** Creates a table whose rows a foreign server has. Follows CREATE FOREIGN TABLE. */
export const createForeignTable = defineOperation('createForeignTable', {
  record: (name: string, options: CreateForeignTableOptions): CreateForeignTable => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: (args, { serverVersion }) => {
    const settings = tableSettings(args, serverVersion)
    const create = `create foreign table ${args.ifNotExists ? 'if not exists ' : ''}${tableElementsSql(args, serverVersion)}`
    return [
      foreignStatement(`${create} server ${identifier(args.server)}`, optionCommands(args.options)),
      ...(settings.length === 0
        ? []
        : [{ sql: `alter foreign table ${qualified(args.schema, args.name)} ${settings.join(', ')}` }]),
    ]
  },
  touches: (args) => tableElementsTouches(args),
})
