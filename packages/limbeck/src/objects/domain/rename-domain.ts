import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { domainId } from './domain-id.ts'

/** Arguments of `renameDomain`. */
export interface RenameDomain extends RenameDomainOptions {
  readonly name: string
  readonly to: string
}

/** Options of `renameDomain`. */
export interface RenameDomainOptions {
  readonly schema?: string
}

/** Renames a domain. Follows ALTER DOMAIN … RENAME TO. */
export const renameDomain = defineOperation('renameDomain', {
  record: (name: string, to: string, options: RenameDomainOptions = {}): RenameDomain => ({
    name,
    to,
    ...options,
  }),
  render: ({ name, to, ...options }) => [name, to, ...trailingOptions(options)],
  sql: ({ name, to, schema }) => [
    { sql: `alter domain ${qualified(schema, name)} rename to ${identifier(to)}` },
  ],
  touches: ({ to, ...args }) => ({ drops: [domainId(args)], creates: [domainId({ ...args, name: to })] }),
})
