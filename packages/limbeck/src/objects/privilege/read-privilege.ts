import { type ObjectId, objectId } from '../../catalog/object-id.ts'
import { type RelationKind, relationId } from '../relation-id.ts'
import type { Privilege } from './privilege.ts'
import { privilegeId } from './privilege-id.ts'
import type { PrivilegeRow } from './privilege-query.ts'
import { targetOf } from './target-of.ts'
import { wholePrivilege } from './whole-privilege.ts'

/**
 * Makes the object of one row. A grant by a role that was granted it stands on that grant, and one on a column on what
 * the same grantee may do with the table, whose REVOKE takes it along.
 */
export function readPrivilege(row: PrivilegeRow): Privilege {
  const name = {
    on: targetOf(row),
    ...(row.column !== null && { column: row.column }),
    grantee: row.grantee,
  }
  const [whole, part] = standsOn(row)
  const grantor = row.grantor === null ? {} : { grantor: row.grantor }
  return {
    kind: 'privilege',
    id: privilegeId({ ...name, ...grantor }),
    requires: [
      whole,
      ...wholePrivilege({ ...name, ...grantor }),
      ...(part === undefined ? [] : [part]),
      ...(row.grantor === null ? [] : [privilegeId({ ...name, grantee: row.grantor })]),
    ],
    droppedWith: part ?? whole,
    ...name,
    ...grantor,
    privileges: row.privileges,
    ...(Object.keys(row.base).length > 0 && { base: row.base }),
  }
}

/** The object, and the column of it that takes the privileges along when it is dropped. */
function standsOn(row: PrivilegeRow): readonly [whole: ObjectId, part?: ObjectId] {
  const { target, schema, name, types, column, identity, extension } = row
  if (extension !== null) return [objectId('extension', extension)]
  if (schema === null) return [objectId(target, name)]
  if (target === 'schema') return [objectId('schema', name)]
  if (identity !== null)
    return [objectId('table', schema, identity[0]), objectId('column', schema, ...identity)]
  if (!target.startsWith('relation '))
    return [objectId(target, schema, name, ...(types === null ? [] : [types]))]
  const relkind = target.slice('relation '.length) as RelationKind
  const relation = relationId(relkind, schema, name)
  const isOfTable = column !== null && ['r', 'p', 'f'].includes(relkind)
  return isOfTable ? [relation, objectId('column', schema, name, column)] : [relation]
}
