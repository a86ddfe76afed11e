import { type ObjectId, objectId } from '../../catalog/object-id.ts'
import type { PrivilegeTarget } from './privilege-target.ts'

/** What tells the privileges of one grantee from all others. */
export interface PrivilegeName {
  readonly on: PrivilegeTarget
  readonly column?: string
  readonly grantee: string
  readonly grantor?: string
}

/** The id of a grantee's privileges: of the schema in which the target stands, or of the whole database. */
export function privilegeId({ on, column, grantee, grantor }: PrivilegeName): ObjectId {
  const to = `to ${grantee}${grantor === undefined ? '' : ` by ${grantor}`}`
  const inSchema = (what: string, schema = 'public') =>
    objectId('privilege', schema, what, ...(column === undefined ? [] : [column]), to)
  if ('table' in on) return inSchema(`table ${on.table}`, on.schema)
  if ('sequence' in on) return inSchema(`sequence ${on.sequence}`, on.schema)
  if ('function' in on) return inSchema(`function ${on.function}(${on.types})`, on.schema)
  if ('procedure' in on) return inSchema(`procedure ${on.procedure}(${on.types})`, on.schema)
  if ('aggregate' in on) return inSchema(`aggregate ${on.aggregate}(${on.types})`, on.schema)
  if ('type' in on) return inSchema(`type ${on.type}`, on.schema)
  if ('language' in on) return objectId('privilege', `language ${on.language} ${to}`)
  if ('foreignDataWrapper' in on) return objectId('privilege', `wrapper ${on.foreignDataWrapper} ${to}`)
  if ('foreignServer' in on) return objectId('privilege', `server ${on.foreignServer} ${to}`)
  return objectId('privilege', on.schema, 'schema', to)
}
