/**
 * The condition that says which tables are managed, on pg_class as `c` and pg_namespace as `n`: plain, partitioned
 * and foreign ones, partitions, those with parents and those of a type.
 *
 * Left out: system and temporary schemas, and what belongs to an extension.
 */
export const managedTable = `
  c.relkind in ('r', 'p', 'f')
  and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
  and not exists (
    select from pg_catalog.pg_depend member
    where member.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and member.objid = c.oid
      and member.deptype = 'e')`
