import type { CatalogObject } from '../../catalog/catalog.ts'

/** One schema of the user. Its comment is absent when it is the one that initdb gives to `public`. */
export interface SchemaObject extends CatalogObject {
  readonly kind: 'schema'
  readonly name: string
}
