import type { CatalogObject } from '../../../catalog/catalog.ts'

/** One check of a domain: a row of pg_constraint. */
export interface DomainConstraint extends CatalogObject {
  readonly kind: 'domain-constraint'
  readonly schema: string
  readonly domain: string
  readonly name: string
  /** SQL on `value`, without outer parentheses. */
  readonly expression: string
  /** Whether values that were there before it are unchecked. */
  readonly notValid?: true
}

/** Whether an object is a check of a domain. */
export function isDomainConstraint(object: CatalogObject): object is DomainConstraint {
  return object.kind === 'domain-constraint'
}
