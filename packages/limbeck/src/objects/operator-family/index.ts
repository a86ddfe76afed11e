import { objectId } from '../../catalog/object-id.ts'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { alterOperatorFamily } from './alter-operator-family.ts'
import { commentOnOperatorFamily } from './comment-on-operator-family.ts'
import { createOperatorFamily } from './create-operator-family.ts'
import { dropOperatorFamily } from './drop-operator-family.ts'
import { type MemberRows, membersOf, membersSelect, requiredOperators } from './members-query.ts'
import { moveOperatorFamily } from './move-operator-family.ts'
import type { OperatorFamily } from './operator-family.ts'
import { operatorFamilyId } from './operator-family-id.ts'
import { renameOperatorFamily } from './rename-operator-family.ts'
import { withoutMembers } from './without-members.ts'

/** One row of the kind's query. */
export interface OperatorFamilyRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly method: string
  readonly members: MemberRows
  readonly comment: string | null
}

/** Operator families. */
export const operatorFamilyKind = defineKind({
  kind: 'operator-family',
  operations: {
    createOperatorFamily,
    alterOperatorFamily,
    dropOperatorFamily,
    renameOperatorFamily,
    moveOperatorFamily,
    commentOnOperatorFamily,
  },
  facets: [
    commentFacet(commentOnOperatorFamily, ({ schema, name, method }: OperatorFamily) => ({
      name,
      method,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_opfamily'),
  query: () => `
    select 'pg_opfamily' as classid, x.oid::int8 as objid, 0 as objsubid, n.nspname as schema, x.opfname as name,
      am.amname as method, ${membersSelect('pg_opfamily', 'x.oid')} as members,
      ${commentOf('pg_opfamily', 'x.oid')} as comment
    from pg_catalog.pg_opfamily x
    join user_schema n on n.oid = x.opfnamespace
    join pg_catalog.pg_am am on am.oid = x.opfmethod
    where ${notInExtension('pg_opfamily', 'x.oid')}`,
  read: ({ schema, name, method, members, comment }: OperatorFamilyRow): OperatorFamily =>
    present<OperatorFamily>({
      kind: 'operator-family',
      id: operatorFamilyId({ schema, name, method }),
      requires: [objectId('schema', schema), ...requiredOperators(members)],
      schema,
      name,
      method,
      operators: undefined,
      functions: undefined,
      ...membersOf(members),
      comment,
    }),
  create: ({ schema, name, method, operators, functions }) => [
    createOperatorFamily.of({
      name,
      method,
      ...(operators && { operators }),
      ...(functions && { functions }),
      ...schemaOption(schema),
    }),
  ],
  drop: ({ schema, name, method }) => [dropOperatorFamily.of({ name, method, ...schemaOption(schema) })],
  alter: (current, desired) => {
    const [drop, add] = [withoutMembers(current, desired), withoutMembers(desired, current)]
    const { schema, name, method } = desired
    return { operations: [alterOperatorFamily.of({ name, method, drop, add, ...schemaOption(schema) })] }
  },
  move: ({ schema, name, method }, to) => [
    moveOperatorFamily.of({ name, method, to, ...schemaOption(schema) }),
  ],
  rename: ({ schema, name, method }, to) => [
    renameOperatorFamily.of({ name, method, to, ...schemaOption(schema) }),
  ],
})
