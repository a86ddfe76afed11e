import { notInExtension } from '../not-in-extension.ts'

/**
 * The condition that says which tables are managed, on pg_class as `c`: plain, partitioned and foreign ones,
 * partitions, those with parents and those of a type, but none that belongs to an extension.
 */
export const managedTable = `
  c.oid >= 16384 and c.relkind in ('r', 'p', 'f') and ${notInExtension('pg_class', 'c.oid')}`
