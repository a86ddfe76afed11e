import type { ObjectRow } from '../kind.ts'
import { typesOf } from '../routine/types-of.ts'
import type { PrivilegeSet } from './privilege.ts'

/** One row of {@link privilegeQuery}. */
export interface PrivilegeRow extends ObjectRow {
  /** A relkind behind `relation `, or the kind of the target. */
  readonly target: string
  readonly schema: string | null
  readonly name: string
  readonly types: string | null
  readonly column: string | null
  /** The column that a sequence is the identity of: its table and its name. */
  readonly identity: readonly [table: string, column: string] | null
  readonly extension: string | null
  readonly grantee: string
  readonly grantor: string | null
  readonly privileges: PrivilegeSet
  readonly base: PrivilegeSet
}

const columns = 'objid, objsubid, target, schema, name, types, "column", owner, acl, preset'

/**
 * Every access control list that is not the default one. `preset` is the default: what acldefault() says, save for the
 * schema `public`.
 */
const targets = `
  select 'pg_class' as catalog, c.oid, 0, case c.relkind when 'S' then 'sequence' else 'relation ' || c.relkind::text end,
    n.nspname, c.relname, null, null::name, c.relowner, c.relacl,
    pg_catalog.acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner)
  from pg_catalog.pg_class c join user_schema n on n.oid = c.relnamespace
  where c.oid >= 16384 and c.relacl is not null and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
  union all
  select 'pg_class', c.oid, a.attnum, 'relation ' || c.relkind::text, n.nspname, c.relname, null, a.attname, c.relowner,
    a.attacl, pg_catalog.acldefault('c', c.relowner)
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid
  join user_schema n on n.oid = c.relnamespace
  where a.attrelid >= 16384 and a.attacl is not null and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f')
  union all
  select 'pg_proc', p.oid, 0, case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end,
    n.nspname, p.proname, ${typesOf('p')}, null, p.proowner, p.proacl, pg_catalog.acldefault('f', p.proowner)
  from pg_catalog.pg_proc p join user_schema n on n.oid = p.pronamespace
  where p.oid >= 16384 and p.proacl is not null and not exists (
    select from pg_catalog.pg_depend i
    where i.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and i.objid = p.oid and i.deptype = 'i')
  union all
  select 'pg_type', t.oid, 0, case t.typtype when 'e' then 'enum' when 'd' then 'domain' when 'c' then 'composite-type'
      when 'r' then 'range-type' else 'base-type' end,
    n.nspname, t.typname, null, null, t.typowner, t.typacl, pg_catalog.acldefault('T', t.typowner)
  from pg_catalog.pg_type t join user_schema n on n.oid = t.typnamespace
  where t.oid >= 16384 and t.typacl is not null and t.typtype <> 'm'
  union all
  select 'pg_namespace', n.oid, 0, 'schema', n.nspname, n.nspname, null, null, n.nspowner,
    coalesce(n.nspacl, pg_catalog.acldefault('n', n.nspowner)),
    pg_catalog.acldefault('n', n.nspowner) || case when n.nspname = 'public'
      then array[pg_catalog.makeaclitem(0, n.nspowner, 'USAGE', false)] else '{}'::pg_catalog.aclitem[] end
  from pg_catalog.pg_namespace n join user_schema u on u.oid = n.oid
  where n.nspacl is not null or n.nspname = 'public'
  union all
  select 'pg_language', l.oid, 0, 'language', null, l.lanname, null, null, l.lanowner, l.lanacl,
    pg_catalog.acldefault('l', l.lanowner)
  from pg_catalog.pg_language l where l.lanacl is not null
  union all
  select 'pg_foreign_data_wrapper', f.oid, 0, 'foreign-data-wrapper', null, f.fdwname, null, null, f.fdwowner, f.fdwacl,
    pg_catalog.acldefault('F', f.fdwowner)
  from pg_catalog.pg_foreign_data_wrapper f where f.fdwacl is not null
  union all
  select 'pg_foreign_server', s.oid, 0, 'server', null, s.srvname, null, null, s.srvowner, s.srvacl,
    pg_catalog.acldefault('S', s.srvowner)
  from pg_catalog.pg_foreign_server s where s.srvacl is not null`

/**
 * A row for each target and grantee whose privileges are not the default ones. What is a member of an extension has
 * those by default that pg_init_privs says the extension gave it.
 */
export const privilegeQuery = `
  select 'privilege ' || t.catalog || ' ' || x.grantee || ' ' || x.grantor as classid, t.objid::int8 as objid,
    t.objsubid, t.target, t.schema, t.name, t.types, t.column,
    (select pg_catalog.json_build_array(c.relname, a.attname)
     from pg_catalog.pg_depend d
     join pg_catalog.pg_class c on c.oid = d.refobjid
     join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
     where t.target = 'sequence' and d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = t.objid
       and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype = 'i') as identity,
    (select e.extname from pg_catalog.pg_depend d join pg_catalog.pg_extension e on e.oid = d.refobjid
     where d.classid = ('pg_catalog.' || t.catalog)::pg_catalog.regclass and d.objid = t.objid and d.deptype = 'e'
    ) as extension,
    case x.grantee when 0 then 'public' when t.owner then '' else pg_catalog.pg_get_userbyid(x.grantee) end as grantee,
    case when x.grantor <> t.owner then pg_catalog.pg_get_userbyid(x.grantor) end as grantor, x.privileges, x.base
  from (${targets}) t (catalog, ${columns})
  left join pg_catalog.pg_init_privs i on i.privtype = 'e' and i.objoid = t.objid and i.objsubid = t.objsubid
    and i.classoid = ('pg_catalog.' || t.catalog)::pg_catalog.regclass
  cross join lateral (
    select e.grantee, e.grantor,
      coalesce(pg_catalog.jsonb_object_agg(e.privilege, e.is_grantable) filter (where e.is_given), '{}') as privileges,
      coalesce(pg_catalog.jsonb_object_agg(e.privilege, e.is_grantable) filter (where not e.is_given), '{}') as base
    from (
      select true as is_given, a.grantee, a.grantor, pg_catalog.lower(a.privilege_type) as privilege,
        a.is_grantable and a.grantee <> t.owner as is_grantable
      from pg_catalog.aclexplode(t.acl) a
      union all
      select false, a.grantee, a.grantor, pg_catalog.lower(a.privilege_type), a.is_grantable and a.grantee <> t.owner
      from pg_catalog.aclexplode(coalesce(i.initprivs, t.preset)) a) e
    group by e.grantee, e.grantor) x
  where x.privileges <> x.base`
