import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import { trailingOptions } from '../../trailing-options.ts'
import { domainConstraintId } from './domain-constraint-id.ts'

/** Arguments of `dropDomainConstraint`. */
export interface DropDomainConstraint extends DropDomainConstraintOptions {
  readonly domain: string
  readonly name: string
}

/** Options of `dropDomainConstraint`. */
export interface DropDomainConstraintOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a constraint of a domain. Follows ALTER DOMAIN … DROP CONSTRAINT. */
export const dropDomainConstraint = defineOperation('dropDomainConstraint', {
  record: (
    domain: string,
    name: string,
    options: DropDomainConstraintOptions = {},
  ): DropDomainConstraint => ({ domain, name, ...options }),
  render: ({ domain, name, ...options }) => [domain, name, ...trailingOptions(options)],
  sql: ({ domain, name, schema, ifExists }) => [
    {
      sql: `alter domain ${qualified(schema, domain)} drop constraint ${ifExists ? 'if exists ' : ''}${identifier(name)}`,
    },
  ],
  touches: (args) => ({ drops: [domainConstraintId(args)] }),
})
