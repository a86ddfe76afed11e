import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import { statement } from '../../statement.ts'
import { trailingOptions } from '../../trailing-options.ts'
import { domainId } from '../domain-id.ts'
import { domainConstraintId } from './domain-constraint-id.ts'

/** Arguments of `addDomainConstraint`. */
export interface AddDomainConstraint extends AddDomainConstraintOptions {
  readonly domain: string
  readonly name: string
  /** SQL on `value`, without outer parentheses. */
  readonly expression: string
}

/** Options of `addDomainConstraint`. */
export interface AddDomainConstraintOptions {
  readonly schema?: string
  /** Whether the values that are there stay unchecked. Default false. */
  readonly notValid?: boolean
}

/**
 * Adds a check to a domain. Follows ALTER DOMAIN … ADD CONSTRAINT, which reads every table with a column of the domain
 * unless it is not valid.
 */
export const addDomainConstraint = defineOperation('addDomainConstraint', {
  record: (
    domain: string,
    name: string,
    expression: string,
    options: AddDomainConstraintOptions = {},
  ): AddDomainConstraint => ({ domain, name, expression, ...options }),
  render: ({ domain, name, expression, ...options }) => [
    domain,
    name,
    expression,
    ...trailingOptions(options),
  ],
  sql: ({ domain, name, expression, schema, notValid }, context) => {
    const sql = `alter domain ${qualified(schema, domain)} add constraint ${identifier(name)} check (${expression})`
    if (notValid) return [{ sql: `${sql} not valid` }]
    const on = domainId({ name: domain, ...(schema !== undefined && { schema }) })
    return [
      statement(sql, on, context, [
        { kind: 'scans-table', lock: 'share' },
        { kind: 'blocks-writes', lock: 'share' },
        { kind: 'may-fail' },
      ]),
    ]
  },
  touches: (args) => ({ creates: [domainConstraintId(args)] }),
})
