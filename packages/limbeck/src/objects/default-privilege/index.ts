import { objectId } from '../../catalog/object-id.ts'
import { defineKind } from '../define-kind.ts'
import type { ObjectRow } from '../kind.ts'
import type { PrivilegeSet } from '../privilege/privilege.ts'
import { changeDefaultPrivileges } from './change-default-privileges.ts'
import type { DefaultPrivilege, DefaultPrivilegeTarget } from './default-privilege.ts'
import { defaultPrivilegeId } from './default-privilege-id.ts'
import { grantByDefault } from './grant-by-default.ts'
import { revokeByDefault } from './revoke-by-default.ts'

/** One row of the kind's query. */
export interface DefaultPrivilegeRow extends ObjectRow {
  readonly objects: DefaultPrivilegeTarget
  readonly role: string | null
  readonly schema: string | null
  readonly grantee: string
  readonly privileges: PrivilegeSet
  readonly base: PrivilegeSet
}

/**
 * Default privileges. They change after all objects were made, so that those in force when an object is made are the
 * ones that the current state has.
 */
export const defaultPrivilegeKind = defineKind({
  kind: 'default-privilege',
  operations: { grantByDefault, revokeByDefault },
  facets: [],
  // Those of a schema are added to those of the whole database, which stand in the place of acldefault().
  recordedIn: { catalog: 'pg_default_acl' },
  query: () => `
    select 'default-privilege ' || x.grantee as classid, d.oid::int8 as objid, 0 as objsubid,
      case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'routines'
        when 'T' then 'types' when 'n' then 'schemas' else 'large objects' end as objects,
      case when d.defaclrole <> current_user::pg_catalog.regrole then pg_catalog.pg_get_userbyid(d.defaclrole) end as role,
      n.nspname as schema,
      case x.grantee when 0 then 'public' when d.defaclrole then '' else pg_catalog.pg_get_userbyid(x.grantee) end
        as grantee, x.privileges, x.base
    from pg_catalog.pg_default_acl d
    left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace
    cross join lateral (
      select e.grantee,
        coalesce(pg_catalog.jsonb_object_agg(e.privilege, e.is_grantable) filter (where e.is_given), '{}') as privileges,
        coalesce(pg_catalog.jsonb_object_agg(e.privilege, e.is_grantable) filter (where not e.is_given), '{}') as base
      from (
        select true as is_given, a.grantee, pg_catalog.lower(a.privilege_type) as privilege,
          a.is_grantable and a.grantee <> d.defaclrole as is_grantable
        from pg_catalog.aclexplode(d.defaclacl) a
        union all
        select false, a.grantee, pg_catalog.lower(a.privilege_type), false
        from pg_catalog.aclexplode(pg_catalog.acldefault(
          case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end::"char", d.defaclrole)) a
        where d.defaclnamespace = 0) e
      group by e.grantee) x
    where x.privileges <> x.base`,
  read: ({ objects, role, schema, grantee, privileges, base }: DefaultPrivilegeRow): DefaultPrivilege => {
    const name = {
      objects,
      ...(role !== null && { role }),
      ...(schema !== null && { schema }),
      grantee,
    }
    return {
      kind: 'default-privilege',
      id: defaultPrivilegeId(name),
      requires: schema === null ? [] : [objectId('schema', schema)],
      ...name,
      privileges,
      ...(Object.keys(base).length > 0 && { base }),
    }
  },
  create: (object) => changeDefaultPrivileges(object, object.base ?? {}, object.privileges),
  drop: (object) => changeDefaultPrivileges(object, object.privileges, object.base ?? {}),
  alter: (current, desired) => ({
    operations: changeDefaultPrivileges(desired, current.privileges, desired.privileges),
  }),
  isRebuildable: () => false,
})
