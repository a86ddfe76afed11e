import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Domain } from './domain.ts'

/** Whether an object is a domain. */
export function isDomain(object: CatalogObject | undefined): object is Domain {
  return object?.kind === 'domain'
}
