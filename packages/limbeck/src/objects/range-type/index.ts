import { objectId } from '../../catalog/object-id.ts'
import { shortType } from '../column/short-type.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { typeClaim } from '../type-claim.ts'
import { alterExistingRangeType } from './alter-existing-range-type.ts'
import { commentOnRangeType } from './comment-on-range-type.ts'
import { createRangeType } from './create-range-type.ts'
import { dropRangeType } from './drop-range-type.ts'
import { moveRangeType } from './move-range-type.ts'
import { multirangeName } from './multirange-name.ts'
import type { RangeType } from './range-type.ts'
import { rangeTypeId } from './range-type-id.ts'
import { type RangeTypeRow, rangeTypeQuery } from './range-type-query.ts'
import { rebuildRangeType } from './rebuild-range-type.ts'
import { renameMultirangeType } from './rename-multirange-type.ts'
import { renameRangeType } from './rename-range-type.ts'

/** Range types and the multirange types that belong to them. */
export const rangeTypeKind = defineKind({
  kind: 'range-type',
  operations: {
    createRangeType,
    rebuildRangeType,
    dropRangeType,
    renameRangeType,
    moveRangeType,
    renameMultirangeType,
    commentOnRangeType,
  },
  facets: [
    commentFacet(commentOnRangeType, ({ schema, name }: RangeType) => ({ name, ...schemaOption(schema) })),
  ],
  recordedIn: madeByUsers('pg_type', `typtype = 'r'`),
  query: rangeTypeQuery,
  read: ({ classid, objid, objsubid, subtype, multirange, ...row }: RangeTypeRow): RangeType =>
    present<RangeType>({
      ...row,
      kind: 'range-type',
      id: rangeTypeId(row),
      requires: [objectId('schema', row.schema)],
      subtype: shortType(subtype),
      multirange: multirange === multirangeName(row.name) ? undefined : multirange,
    }),
  create: ({ kind, id, requires, comment, schema, ...range }) => [
    createRangeType.of({ ...range, ...schemaOption(schema) }),
  ],
  drop: ({ schema, name }) => [dropRangeType.of({ name, ...schemaOption(schema) })],
  alter: alterExistingRangeType,
  rename: ({ schema, name }, to) => [renameRangeType.of({ name, to, ...schemaOption(schema) })],
  move: ({ schema, name, subtype, multirange }, to) => [
    moveRangeType.of({
      name,
      to,
      subtype,
      ...(multirange !== undefined && { multirange }),
      ...schemaOption(schema),
    }),
  ],
  claims: ({ schema, name, multirange }) => [
    typeClaim(schema, name),
    typeClaim(schema, multirange ?? multirangeName(name)),
  ],
})
