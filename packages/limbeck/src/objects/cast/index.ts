import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import type { Cast } from './cast.ts'
import { castId } from './cast-id.ts'
import { commentOnCast } from './comment-on-cast.ts'
import { createCast } from './create-cast.ts'
import { dropCast } from './drop-cast.ts'

/** One row of the kind's query. */
export interface CastRow extends ObjectRow {
  readonly source: string
  readonly target: string
  readonly function: string | null
  /** `f`, `i` or `b`. */
  readonly method: string
  /** `e`, `a` or `i`. */
  readonly context: string
  readonly comment: string | null
}

/** Casts, but for those that initdb makes. */
export const castKind = defineKind({
  kind: 'cast',
  operations: { createCast, dropCast, commentOnCast },
  facets: [commentFacet(commentOnCast, ({ source, target }: Cast) => ({ source, target }))],
  recordedIn: madeByUsers('pg_cast'),
  query: () => `
    select 'pg_cast' as classid, x.oid::int8 as objid, 0 as objsubid,
      pg_catalog.format_type(x.castsource, null) as source, pg_catalog.format_type(x.casttarget, null) as target,
      case when x.castfunc <> 0 then x.castfunc::pg_catalog.regprocedure::pg_catalog.text end as function,
      x.castmethod as method, x.castcontext as context, ${commentOf('pg_cast', 'x.oid')} as comment
    from pg_catalog.pg_cast x
    where x.oid >= 16384 and ${notInExtension('pg_cast', 'x.oid')}
      -- That from a range to its multirange belongs to the type.
      and not exists (select from pg_catalog.pg_depend i
        where i.classid = 'pg_catalog.pg_cast'::regclass and i.objid = x.oid and i.deptype = 'i')`,
  read: ({ source, target, function: by, method, context, comment }: CastRow): Cast =>
    present<Cast>({
      kind: 'cast',
      id: castId({ source, target }),
      requires: [],
      source,
      target,
      function: by,
      inout: method === 'i' ? true : undefined,
      context: context === 'a' ? 'assignment' : context === 'i' ? 'implicit' : undefined,
      comment,
    }),
  create: ({ source, target, function: by, inout, context }) => [
    createCast.of({
      source,
      target,
      ...(by !== undefined && { function: by }),
      ...(inout && { inout }),
      ...(context !== undefined && { context }),
    }),
  ],
  drop: ({ source, target }) => [dropCast.of({ source, target })],
  alter: () => 'replace',
})
