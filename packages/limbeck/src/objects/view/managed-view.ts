import { notInExtension } from '../not-in-extension.ts'

/** The condition that says which views are managed, on pg_class as `c`: none that is temporary or an extension's. */
export const managedView = `
  c.relkind = 'v' and ${notInExtension('pg_class', 'c.oid')}`
