import { notInExtension } from '../objects/not-in-extension.ts'

/** Selects relations by a condition on pg_class as `c`. */
export function relations(where: string): string {
  return `select n.nspname || '.' || c.relname as name, n.nspname::text as schema
    from pg_catalog.pg_class c join user_schema n on n.oid = c.relnamespace
    where ${notInExtension('pg_class', 'c.oid')} and (${where})`
}

/** Selects types by a condition on pg_type as `t`. */
export function types(where: string): string {
  return `select n.nspname || '.' || t.typname as name, n.nspname::text as schema
    from pg_catalog.pg_type t join user_schema n on n.oid = t.typnamespace
    where ${notInExtension('pg_type', 't.oid')} and (${where})`
}

/** Selects all of a catalog whose objects stand in no schema; initdb's own have oids below 16384. */
export function databaseWide(catalog: string, name: string): string {
  return `select x.${name}::text as name, null::text as schema from pg_catalog.${catalog} x
    where x.oid >= 16384 and ${notInExtension(catalog, 'x.oid')}`
}
