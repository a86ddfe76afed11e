import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { namedId } from '../named/named-id.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import type { AccessMethod } from './access-method.ts'
import { commentOnAccessMethod } from './comment-on-access-method.ts'
import { createAccessMethod } from './create-access-method.ts'
import { dropAccessMethod } from './drop-access-method.ts'
import { namedAccessMethod } from './named-access-method.ts'

/** One row of the kind's query. */
export interface AccessMethodRow extends ObjectRow {
  readonly name: string
  readonly type: 't' | 'i'
  readonly handler: string
  readonly comment: string | null
}

/** Access methods of the user; PostgreSQL's own have oids below 16384. It cannot rename one. */
export const accessMethodKind = defineKind({
  kind: 'access-method',
  operations: { createAccessMethod, dropAccessMethod, commentOnAccessMethod },
  facets: [commentFacet(commentOnAccessMethod, ({ name }: AccessMethod) => ({ name }))],
  recordedIn: madeByUsers('pg_am'),
  query: () => `
    select 'pg_am' as classid, x.oid::int8 as objid, 0 as objsubid, x.amname as name, x.amtype as type,
      x.amhandler as handler, ${commentOf('pg_am', 'x.oid')} as comment
    from pg_catalog.pg_am x
    where x.oid >= 16384 and ${notInExtension('pg_am', 'x.oid')}`,
  read: ({ name, type, handler, comment }: AccessMethodRow): AccessMethod =>
    present<AccessMethod>({
      kind: 'access-method',
      id: namedId(namedAccessMethod, { name }),
      requires: [],
      name,
      type: type === 't' ? 'table' : 'index',
      handler,
      comment,
    }),
  create: ({ name, type, handler }) => [createAccessMethod.of({ name, type, handler })],
  drop: ({ name }) => [dropAccessMethod.of({ name })],
  alter: () => 'replace',
})
