import type { Operation } from '../../../operations/operation.ts'
import { commentOf } from '../../comment-of.ts'
import { defineKind } from '../../define-kind.ts'
import { commentFacet } from '../../facets/comment-facet.ts'
import type { ObjectRow } from '../../kind.ts'
import { madeByUsers } from '../../made-by-users.ts'
import { notInExtension } from '../../not-in-extension.ts'
import { present } from '../../present.ts'
import { schemaOption } from '../../schema-option.ts'
import { withoutOuterParentheses } from '../../without-outer-parentheses.ts'
import { type CreateDomain, createDomain } from '../create-domain.ts'
import { domainId } from '../domain-id.ts'
import { addDomainConstraint } from './add-domain-constraint.ts'
import { alterExistingDomainConstraint } from './alter-existing-domain-constraint.ts'
import { commentOnDomainConstraint } from './comment-on-domain-constraint.ts'
import type { DomainConstraint } from './domain-constraint.ts'
import { domainConstraintId } from './domain-constraint-id.ts'
import { dropDomainConstraint } from './drop-domain-constraint.ts'
import { renameDomainConstraint } from './rename-domain-constraint.ts'
import { validateDomainConstraint } from './validate-domain-constraint.ts'

/** One row of the kind's query. */
export interface DomainConstraintRow extends ObjectRow {
  readonly schema: string
  readonly domain: string
  readonly name: string
  readonly expression: string
  readonly valid: boolean
  readonly comment: string | null
}

/** The checks of domains. */
export const domainConstraintKind = defineKind({
  kind: 'domain-constraint',
  operations: {
    addDomainConstraint,
    validateDomainConstraint,
    dropDomainConstraint,
    renameDomainConstraint,
    commentOnDomainConstraint,
  },
  facets: [
    commentFacet(commentOnDomainConstraint, ({ schema, domain, name }: DomainConstraint) => ({
      domain,
      name,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_constraint', 'contypid <> 0'),
  query: () => `
    select 'pg_constraint' as classid, k.oid::int8 as objid, 0 as objsubid, n.nspname as schema,
      t.typname as domain, k.conname as name, pg_catalog.pg_get_expr(k.conbin, 0) as expression,
      k.convalidated as valid, ${commentOf('pg_constraint', 'k.oid')} as comment
    from pg_catalog.pg_constraint k
    join pg_catalog.pg_type t on t.oid = k.contypid
    join user_schema n on n.oid = t.typnamespace
    where k.contype = 'c' and ${notInExtension('pg_type', 't.oid')}`,
  read: ({ schema, domain, name, expression, valid, comment }: DomainConstraintRow): DomainConstraint => {
    const owner = domainId({ schema, name: domain })
    return present<DomainConstraint>({
      kind: 'domain-constraint',
      id: domainConstraintId({ schema, domain, name }),
      requires: [owner],
      droppedWith: owner,
      schema,
      domain,
      name,
      expression: withoutOuterParentheses(expression),
      notValid: valid ? undefined : true,
      comment,
    })
  },
  create: ({ schema, domain, name, expression, notValid }) => [
    addDomainConstraint.of({
      domain,
      name,
      expression,
      ...(notValid && { notValid }),
      ...schemaOption(schema),
    }),
  ],
  inline: (parent, { name, expression, notValid }) => {
    if (parent.op !== createDomain.name || notValid) return undefined
    const domain = parent.args as CreateDomain
    const checks = [...(domain.checks ?? []), { name, expression }]
    return createDomain.of({ ...domain, checks }) satisfies Operation
  },
  drop: ({ schema, domain, name }) => [dropDomainConstraint.of({ domain, name, ...schemaOption(schema) })],
  alter: alterExistingDomainConstraint,
  // A domain is made with checks that hold.
  isLostInRebuild: ({ notValid }) => notValid ?? false,
  rename: ({ schema, domain, name }, to) => [
    renameDomainConstraint.of({ domain, name, to, ...schemaOption(schema) }),
  ],
})
