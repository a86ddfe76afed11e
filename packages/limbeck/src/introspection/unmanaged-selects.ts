import { notInExtension } from '../objects/not-in-extension.ts'

/** Selects types by a condition on pg_type as `t`. */
export function types(where: string): string {
  return `select n.nspname || '.' || t.typname as name, n.nspname::text as schema
    from pg_catalog.pg_type t join user_schema n on n.oid = t.typnamespace
    where ${notInExtension('pg_type', 't.oid')} and (${where})`
}
