/**
 * The condition that says which tables are managed, on pg_class as `c` and pg_namespace as `n`.
 *
 * Left out: system and temporary schemas, what belongs to an extension, and partitioned tables, partitions, tables
 * with parents and tables of a type.
 */
export const managedTable = `
  c.relkind = 'r' and not c.relispartition and c.reloftype = 0
  and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
  and not exists (
    select from pg_catalog.pg_inherits parent where parent.inhrelid = c.oid)
  and not exists (
    select from pg_catalog.pg_depend member
    where member.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and member.objid = c.oid
      and member.deptype = 'e')`
