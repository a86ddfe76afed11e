import { objectId } from '../../catalog/object-id.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { typeClaim } from '../type-claim.ts'
import { alterDomain } from './alter-domain.ts'
import { alterExistingDomain } from './alter-existing-domain.ts'
import { commentOnDomain } from './comment-on-domain.ts'
import { type CreateDomain, createDomain } from './create-domain.ts'
import type { Domain } from './domain.ts'
import { domainId } from './domain-id.ts'
import { type DomainRow, domainQuery } from './domain-query.ts'
import { dropDomain } from './drop-domain.ts'
import { moveDomain } from './move-domain.ts'
import { rebuildDomain } from './rebuild-domain.ts'
import { renameDomain } from './rename-domain.ts'

/** Domains, without their checks. */
export const domainKind = defineKind({
  kind: 'domain',
  operations: {
    createDomain,
    alterDomain,
    rebuildDomain,
    dropDomain,
    renameDomain,
    moveDomain,
    commentOnDomain,
  },
  facets: [commentFacet(commentOnDomain, ({ schema, name }: Domain) => ({ name, ...schemaOption(schema) }))],
  recordedIn: madeByUsers('pg_type', `typtype = 'd'`),
  query: domainQuery,
  read: ({ classid, objid, objsubid, notNull, ...row }: DomainRow): Domain =>
    present<Domain>({
      ...row,
      kind: 'domain',
      id: domainId(row),
      requires: [objectId('schema', row.schema)],
      notNull: notNull || undefined,
    }),
  create: ({ kind, id, requires, comment, schema, ...domain }) => [
    createDomain.of(present<CreateDomain>({ ...domain, ...schemaOption(schema) })),
  ],
  drop: ({ schema, name }) => [dropDomain.of({ name, ...schemaOption(schema) })],
  alter: alterExistingDomain,
  isRebuildable: () => false,
  move: ({ schema, name }, to) => [moveDomain.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameDomain.of({ name, to, ...schemaOption(schema) })],
  claims: ({ schema, name }) => [typeClaim(schema, name)],
})
