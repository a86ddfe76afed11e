import { notInExtension } from '../not-in-extension.ts'

/** The condition that says which materialized views are managed, on pg_class as `c`: none that is an extension's. */
export const managedMaterializedView = `
  c.relkind = 'm' and ${notInExtension('pg_class', 'c.oid')}`
