import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import { trailingOptions } from '../../trailing-options.ts'
import { domainConstraintId } from './domain-constraint-id.ts'

/** Arguments of `renameDomainConstraint`. */
export interface RenameDomainConstraint extends RenameDomainConstraintOptions {
  readonly domain: string
  readonly name: string
  readonly to: string
}

/** Options of `renameDomainConstraint`. */
export interface RenameDomainConstraintOptions {
  readonly schema?: string
}

/** Renames a constraint of a domain. Follows ALTER DOMAIN … RENAME CONSTRAINT. */
export const renameDomainConstraint = defineOperation('renameDomainConstraint', {
  record: (
    domain: string,
    name: string,
    to: string,
    options: RenameDomainConstraintOptions = {},
  ): RenameDomainConstraint => ({ domain, name, to, ...options }),
  render: ({ domain, name, to, ...options }) => [domain, name, to, ...trailingOptions(options)],
  sql: ({ domain, name, to, schema }) => [
    {
      sql: `alter domain ${qualified(schema, domain)} rename constraint ${identifier(name)} to ${identifier(to)}`,
    },
  ],
  touches: ({ to, ...args }) => ({
    drops: [domainConstraintId(args)],
    creates: [domainConstraintId({ ...args, name: to })],
  }),
})
