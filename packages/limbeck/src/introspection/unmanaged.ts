import { notInExtension } from '../objects/not-in-extension.ts'

/** One object that is found but not compared; `schema` is null for an object of the whole database. */
export interface UnmanagedRow {
  readonly kind: string
  readonly name: string
  readonly schema: string | null
}

/** A SELECT of every object of the user that no kind manages, as {@link UnmanagedRow}, sorted. */
export function unmanagedQuery(): string {
  const selects = unmanagedClasses.map(({ kind, from }) => `select '${kind}' as kind, x.* from (${from}) x`)
  return `select u.kind, u.name, u.schema from (${selects.join('\nunion all\n')}) u order by u.kind, u.name`
}

/** One class of objects; `from` selects `name` and `schema`. A kind that comes to manage the class deletes its entry. */
interface UnmanagedClass {
  readonly kind: string
  readonly from: string
}

const unmanagedClasses: readonly UnmanagedClass[] = [
  {
    // A shell type, or a base type written in C; arrays belong to their elements.
    kind: 'base type',
    from: `select n.nspname || '.' || t.typname as name, n.nspname::text as schema
      from pg_catalog.pg_type t join user_schema n on n.oid = t.typnamespace
      where ${notInExtension('pg_type', 't.oid')}
        and ((t.typtype = 'b' and t.typcategory <> 'A') or t.typtype = 'p')`,
  },
  {
    // A provider is a module of the server, which a scratch database need not have.
    kind: 'security label',
    from: `select l.provider || ' on ' || o.type || ' ' || o.identity as name, o.schema
      from pg_catalog.pg_seclabel l,
        lateral pg_catalog.pg_identify_object(l.classoid, l.objoid, l.objsubid) o`,
  },
  {
    // Roles belong to the server. Met are those that own something here, may do something or are named by a policy.
    kind: 'role',
    from: `select r.rolname as name, null::text as schema
      from pg_catalog.pg_roles r
      where r.rolname <> current_user and r.rolname !~ '^pg_' and exists (
        select from pg_catalog.pg_shdepend d join pg_catalog.pg_database b on b.oid = d.dbid
        where d.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass and d.refobjid = r.oid
          and b.datname = pg_catalog.current_database())`,
  },
  {
    kind: 'privileges',
    from: `select 'database' as name, null::text as schema from pg_catalog.pg_database d
      where d.datname = pg_catalog.current_database() and d.datacl <> pg_catalog.acldefault('d', d.datdba)`,
  },
]
