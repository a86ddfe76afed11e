import { notInExtension } from '../not-in-extension.ts'

/** An SQL condition on pg_proc: the routine belongs to no extension, and is not a part of a type. */
export function ownRoutine(alias: string): string {
  return `${alias}.oid >= 16384 and ${notInExtension('pg_proc', `${alias}.oid`)}
    and not exists (select from pg_catalog.pg_depend i
      where i.classid = 'pg_catalog.pg_proc'::regclass and i.objid = ${alias}.oid and i.deptype = 'i')`
}
