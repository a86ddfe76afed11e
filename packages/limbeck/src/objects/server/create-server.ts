import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import type { ForeignOptions } from '../foreign/foreign-options.ts'
import { foreignStatement } from '../foreign/foreign-statement.ts'
import { optionCommands } from '../foreign/option-commands.ts'
import { namedId } from '../named/named-id.ts'
import { namedServer } from './named-server.ts'

/** The arguments of {@link createServer}. */
export interface CreateServer extends CreateServerOptions {
  readonly name: string
}

/** The options of {@link createServer}. */
export interface CreateServerOptions {
  readonly wrapper: string
  readonly type?: string
  readonly version?: string
  readonly options?: ForeignOptions
  readonly ifNotExists?: boolean
}

/** Makes a foreign server. Follows CREATE SERVER. */
export const createServer = defineOperation('createServer', {
  record: (name: string, options: CreateServerOptions): CreateServer => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ name, wrapper, type, version, options, ifNotExists }) => {
    const parts = [`create server ${ifNotExists ? 'if not exists ' : ''}${identifier(name)}`]
    if (type !== undefined) parts.push(`type ${literal(type)}`)
    if (version !== undefined) parts.push(`version ${literal(version)}`)
    parts.push(`foreign data wrapper ${identifier(wrapper)}`)
    return [foreignStatement(parts.join(' '), optionCommands(options))]
  },
  touches: (args) => ({ creates: [namedId(namedServer, args)] }),
})
