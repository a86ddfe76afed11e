import { type ObjectId, objectId } from '../../catalog/object-id.ts'
import { type RelationKind, relationId } from '../relation-id.ts'
import { schemaOption } from '../schema-option.ts'
import type { Privilege } from './privilege.ts'
import { privilegeId } from './privilege-id.ts'
import type { PrivilegeRow } from './privilege-query.ts'
import type { PrivilegeTarget } from './privilege-target.ts'

/** Makes the object of one row. A grant by a role that was granted it stands on that grant. */
export function readPrivilege(row: PrivilegeRow): Privilege {
  const name = {
    on: targetOf(row),
    ...(row.column !== null && { column: row.column }),
    grantee: row.grantee,
  }
  const [whole, part] = standsOn(row)
  return {
    kind: 'privilege',
    id: privilegeId({ ...name, ...(row.grantor !== null && { grantor: row.grantor }) }),
    requires: [
      whole,
      ...(part === undefined ? [] : [part]),
      ...(row.grantor === null ? [] : [privilegeId({ ...name, grantee: row.grantor })]),
    ],
    droppedWith: part ?? whole,
    ...name,
    ...(row.grantor !== null && { grantor: row.grantor }),
    privileges: row.privileges,
    ...(Object.keys(row.base).length > 0 && { base: row.base }),
  }
}

function targetOf({ target, schema, name, types }: PrivilegeRow): PrivilegeTarget {
  const place = schemaOption(schema ?? 'public')
  switch (target) {
    case 'sequence':
      return { sequence: name, ...place }
    case 'function':
      return { function: name, types: types ?? '', ...place }
    case 'procedure':
      return { procedure: name, types: types ?? '', ...place }
    case 'aggregate':
      return { aggregate: name, types: types ?? '', ...place }
    case 'language':
      return { language: name }
    case 'foreign-data-wrapper':
      return { foreignDataWrapper: name }
    case 'server':
      return { foreignServer: name }
    case 'schema':
      return { schema: name }
    default:
      return target.startsWith('relation ') ? { table: name, ...place } : { type: name, ...place }
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
