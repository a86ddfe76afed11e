import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { domainId } from './domain-id.ts'

/** Arguments of `dropDomain`. */
export interface DropDomain extends DropDomainOptions {
  readonly name: string
}

/** Options of `dropDomain`. */
export interface DropDomainOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a domain. Follows DROP DOMAIN. */
export const dropDomain = defineOperation('dropDomain', {
  record: (name: string, options: DropDomainOptions = {}): DropDomain => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ name, schema, ifExists }) => [
    { sql: `drop domain ${ifExists ? 'if exists ' : ''}${qualified(schema, name)}` },
  ],
  touches: (args) => ({ drops: [domainId(args)] }),
})
