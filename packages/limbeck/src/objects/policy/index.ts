import { objectId } from '../../catalog/object-id.ts'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { withoutOuterParentheses } from '../without-outer-parentheses.ts'
import { alterExistingPolicy } from './alter-existing-policy.ts'
import { alterPolicy } from './alter-policy.ts'
import { commentOnPolicy } from './comment-on-policy.ts'
import { createPolicy } from './create-policy.ts'
import { dropPolicy } from './drop-policy.ts'
import type { Policy, PolicyCommand } from './policy.ts'
import { policyArguments } from './policy-arguments.ts'
import { policyId } from './policy-id.ts'
import { renamePolicy } from './rename-policy.ts'
import { replacePolicy } from './replace-policy.ts'

/** One row of the kind's query. */
export interface PolicyRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly restrictive: boolean
  readonly command: PolicyCommand | null
  /** Null: public. */
  readonly roles: readonly string[] | null
  readonly using: string | null
  readonly withCheck: string | null
  readonly comment: string | null
}

/** Row security policies. */
export const policyKind = defineKind({
  kind: 'policy',
  operations: { createPolicy, dropPolicy, alterPolicy, replacePolicy, renamePolicy, commentOnPolicy },
  facets: [
    commentFacet(commentOnPolicy, ({ name, table, schema }: Policy) => ({
      name,
      table,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_policy'),
  query: () => `
    select 'pg_policy' as classid, p.oid::int8 as objid, 0 as objsubid, n.nspname as schema, c.relname as table,
      p.polname as name, not p.polpermissive as restrictive,
      case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' end
        as command,
      case when p.polroles <> '{0}' then (
        select pg_catalog.json_agg(r.rolname order by r.rolname)
        from pg_catalog.pg_roles r where r.oid = any (p.polroles)) end as roles,
      pg_catalog.pg_get_expr(p.polqual, p.polrelid) as using,
      pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as "withCheck",
      ${commentOf('pg_policy', 'p.oid')} as comment
    from pg_catalog.pg_policy p
    join pg_catalog.pg_class c on c.oid = p.polrelid
    join user_schema n on n.oid = c.relnamespace
    where ${notInExtension('pg_class', 'c.oid')}
      and ${notInExtension('pg_policy', 'p.oid')}`,
  read: ({ schema, table, name, restrictive, command, roles, using, withCheck, comment }: PolicyRow) => {
    const owner = objectId('table', schema, table)
    return present<Policy>({
      kind: 'policy',
      id: policyId({ schema, table, name }),
      requires: [owner],
      droppedWith: owner,
      schema,
      table,
      name,
      restrictive: restrictive ? true : undefined,
      command,
      roles,
      using: using === null ? undefined : withoutOuterParentheses(using),
      withCheck: withCheck === null ? undefined : withoutOuterParentheses(withCheck),
      comment,
    })
  },
  create: (policy) => [createPolicy.of(policyArguments(policy))],
  drop: ({ name, table, schema }) => [dropPolicy.of({ name, table, ...schemaOption(schema) })],
  alter: alterExistingPolicy,
  rename: ({ name, table, schema }, to) => [renamePolicy.of({ name, table, to, ...schemaOption(schema) })],
})
