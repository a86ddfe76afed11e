import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { typesOf } from '../routine/types-of.ts'
import { commentOnTransform } from './comment-on-transform.ts'
import { type CreateTransform, createTransform } from './create-transform.ts'
import { dropTransform } from './drop-transform.ts'
import type { Transform } from './transform.ts'
import { transformId } from './transform-id.ts'

/** One row of the kind's query. */
export interface TransformRow extends ObjectRow {
  readonly type: string
  readonly language: string
  readonly fromSql: string | null
  readonly toSql: string | null
  readonly comment: string | null
}

const nameOf = (oid: string) => `(select pg_catalog.format('%I.%I(%s)', n.nspname, p.proname, ${typesOf('p')})
    from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace where p.oid = ${oid})`

/** Transforms, which convert values between SQL and a language. */
export const transformKind = defineKind({
  kind: 'transform',
  operations: { createTransform, dropTransform, commentOnTransform },
  facets: [commentFacet(commentOnTransform, ({ type, language }: Transform) => ({ type, language }))],
  recordedIn: madeByUsers('pg_transform'),
  query: () => `
    select 'pg_transform' as classid, t.oid::int8 as objid, 0 as objsubid,
      pg_catalog.format_type(t.trftype, null) as type, l.lanname as language,
      ${nameOf('t.trffromsql')} as "fromSql", ${nameOf('t.trftosql')} as "toSql",
      ${commentOf('pg_transform', 't.oid')} as comment
    from pg_catalog.pg_transform t
    join pg_catalog.pg_language l on l.oid = t.trflang
    where t.oid >= 16384 and ${notInExtension('pg_transform', 't.oid')}`,
  read: ({ type, language, fromSql, toSql, comment }: TransformRow): Transform =>
    present<Transform>({
      kind: 'transform',
      id: transformId({ type, language }),
      requires: [],
      type,
      language,
      fromSql,
      toSql,
      comment,
    }),
  create: (transform) => [createTransform.of(definitionOf(transform))],
  drop: ({ type, language }) => [dropTransform.of({ type, language })],
  alter: (_current, desired) => ({
    operations: [createTransform.of({ ...definitionOf(desired), orReplace: true })],
  }),
})

function definitionOf({ type, language, fromSql, toSql }: Transform): CreateTransform {
  return present<CreateTransform>({ type, language, fromSql, toSql })
}
