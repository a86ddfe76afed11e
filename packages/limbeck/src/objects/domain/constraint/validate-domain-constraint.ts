import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import { statement } from '../../statement.ts'
import { trailingOptions } from '../../trailing-options.ts'
import { domainId } from '../domain-id.ts'
import { domainConstraintId } from './domain-constraint-id.ts'

/** Arguments of `validateDomainConstraint`. */
export interface ValidateDomainConstraint extends ValidateDomainConstraintOptions {
  readonly domain: string
  readonly name: string
}

/** Options of `validateDomainConstraint`. */
export interface ValidateDomainConstraintOptions {
  readonly schema?: string
}

/** Checks what a constraint of a domain left unchecked. Follows ALTER DOMAIN … VALIDATE CONSTRAINT. */
export const validateDomainConstraint = defineOperation('validateDomainConstraint', {
  record: (
    domain: string,
    name: string,
    options: ValidateDomainConstraintOptions = {},
  ): ValidateDomainConstraint => ({ domain, name, ...options }),
  render: ({ domain, name, ...options }) => [domain, name, ...trailingOptions(options)],
  sql: ({ domain, name, schema }, context) => [
    statement(
      `alter domain ${qualified(schema, domain)} validate constraint ${identifier(name)}`,
      domainId({ name: domain, ...(schema !== undefined && { schema }) }),
      context,
      [
        { kind: 'scans-table', lock: 'share' },
        { kind: 'blocks-writes', lock: 'share' },
        { kind: 'may-fail' },
      ],
    ),
  ],
  touches: (args) => ({ changes: [domainConstraintId(args)] }),
})
