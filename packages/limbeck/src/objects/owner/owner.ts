import type { CatalogObject } from '../../catalog/catalog.ts'
import type { OwnerTarget } from './owner-target.ts'

/** Who owns an object, where that is not who owns it without being told. Plain data. */
export interface Owner extends CatalogObject {
  readonly kind: 'owner'
  readonly on: OwnerTarget
  readonly role: string
  /** Who it belongs to without being told: whoever made it. The schema `public` has an owner by PostgreSQL 15. */
  readonly base: NewOwner
}

/** A role, or whoever runs the statement. */
export type NewOwner = string | { readonly currentUser: true }
