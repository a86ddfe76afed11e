import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { changeCommands } from '../foreign/change-commands.ts'
import { foreignStatement } from '../foreign/foreign-statement.ts'
import type { OptionChanges } from '../foreign/option-changes.ts'
import { namedId } from '../named/named-id.ts'
import { namedChanges } from '../named-changes.ts'
import { namedServer } from './named-server.ts'

/** The arguments of {@link alterServer}. */
export interface AlterServer extends ServerChanges {
  readonly name: string
}

/** What {@link alterServer} changes. */
export interface ServerChanges {
  /** Null: none. */
  readonly version?: string | null
  readonly options?: OptionChanges
}

/** Changes a foreign server. Follows ALTER SERVER. */
export const alterServer = defineOperation('alterServer', {
  record: (name: string, changes: ServerChanges): AlterServer => ({
    name,
    ...namedChanges(`alterServer('${name}')`, changes),
  }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ name, version, options }) => {
    const change = version === undefined ? '' : ` version ${version === null ? 'null' : literal(version)}`
    return [foreignStatement(`alter server ${identifier(name)}${change}`, changeCommands(options))]
  },
  touches: (args) => ({ changes: [namedId(namedServer, args)] }),
})
