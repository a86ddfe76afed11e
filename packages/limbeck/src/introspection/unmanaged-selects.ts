import { isUserSchema } from '../objects/is-user-schema.ts'
import { notInExtension } from '../objects/not-in-extension.ts'

/** Selects types by a condition on pg_type as `t`. */
export function types(where: string): string {
  return `select n.nspname || '.' || t.typname as name, n.nspname::text as schema
    from pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace
    where ${isUserSchema('t.typnamespace')} and ${notInExtension('pg_type', 't.oid')} and (${where})`
}

/** Selects all of a catalog whose objects stand in no schema; initdb's own have oids below 16384. */
export function databaseWide(catalog: string, name: string): string {
  return `select x.${name}::text as name, null::text as schema from pg_catalog.${catalog} x
    where x.oid >= 16384 and ${notInExtension(catalog, 'x.oid')}`
}
