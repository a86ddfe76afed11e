export type { Catalog, CatalogObject, UnmanagedObject } from './catalog/catalog.ts'
export { LimbeckError } from './errors/limbeck-error.ts'
