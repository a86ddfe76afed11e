import { objectId } from '../../catalog/object-id.ts'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import {
  type MemberRows,
  membersOf,
  membersSelect,
  requiredOperators,
} from '../operator-family/members-query.ts'
import { present } from '../present.ts'
import { qualifiedNameOf } from '../qualified-name-of.ts'
import { schemaOption } from '../schema-option.ts'
import { commentOnOperatorClass } from './comment-on-operator-class.ts'
import { type CreateOperatorClass, createOperatorClass } from './create-operator-class.ts'
import { dropOperatorClass } from './drop-operator-class.ts'
import { moveOperatorClass } from './move-operator-class.ts'
import type { OperatorClass } from './operator-class.ts'
import { operatorClassId } from './operator-class-id.ts'
import { renameOperatorClass } from './rename-operator-class.ts'

/** One row of the kind's query. */
export interface OperatorClassRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly method: string
  readonly type: string
  readonly family: string
  readonly default: boolean
  readonly storage: string | null
  readonly members: MemberRows
  readonly comment: string | null
}

/** Operator classes. */
export const operatorClassKind = defineKind({
  kind: 'operator-class',
  operations: {
    createOperatorClass,
    dropOperatorClass,
    renameOperatorClass,
    moveOperatorClass,
    commentOnOperatorClass,
  },
  facets: [
    commentFacet(commentOnOperatorClass, ({ schema, name, method }: OperatorClass) => ({
      name,
      method,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_opclass'),
  query: () => `
    select 'pg_opclass' as classid, x.oid::int8 as objid, 0 as objsubid, n.nspname as schema, x.opcname as name,
      am.amname as method, pg_catalog.format_type(x.opcintype, null) as type, (
        select ${qualifiedNameOf('f.opfnamespace', 'f.opfname')}
        from pg_catalog.pg_opfamily f where f.oid = x.opcfamily) as family,
      x.opcdefault as default, case when x.opckeytype <> 0 then pg_catalog.format_type(x.opckeytype, null) end as storage,
      ${membersSelect('pg_opclass', 'x.oid')} as members, ${commentOf('pg_opclass', 'x.oid')} as comment
    from pg_catalog.pg_opclass x
    join user_schema n on n.oid = x.opcnamespace
    join pg_catalog.pg_am am on am.oid = x.opcmethod
    where ${notInExtension('pg_opclass', 'x.oid')}`,
  read: ({
    schema,
    name,
    method,
    type,
    family,
    members,
    storage,
    comment,
    ...row
  }: OperatorClassRow): OperatorClass =>
    present<OperatorClass>({
      kind: 'operator-class',
      id: operatorClassId({ schema, name, method }),
      requires: [objectId('schema', schema), ...requiredOperators(members)],
      schema,
      name,
      method,
      type,
      family,
      default: row.default || undefined,
      storage,
      operators: undefined,
      functions: undefined,
      ...membersOf(members),
      comment,
    }),
  create: ({ kind, id, requires, comment, schema, ...operatorClass }) => [
    createOperatorClass.of(present<CreateOperatorClass>({ ...operatorClass, ...schemaOption(schema) })),
  ],
  drop: ({ schema, name, method }) => [dropOperatorClass.of({ name, method, ...schemaOption(schema) })],
  alter: () => 'replace',
  move: ({ schema, name, method }, to) => [
    moveOperatorClass.of({ name, method, to, ...schemaOption(schema) }),
  ],
  rename: ({ schema, name, method }, to) => [
    renameOperatorClass.of({ name, method, to, ...schemaOption(schema) }),
  ],
})
