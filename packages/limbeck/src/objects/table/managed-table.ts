import { managedRelation } from '../managed-relation.ts'

/**
 * The condition that says which tables are managed, on pg_class as `c`: plain, partitioned and foreign ones, partitions,
 * those with parents and those of a type, but none that belongs to an extension.
 */
export const managedTable = managedRelation('r', 'p', 'f')
