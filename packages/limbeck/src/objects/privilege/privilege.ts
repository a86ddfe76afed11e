import type { CatalogObject } from '../../catalog/catalog.ts'
import type { PrivilegeTarget } from './privilege-target.ts'

/** Privileges by their lower-case names; true: the grantee may grant them on. */
export type PrivilegeSet = Readonly<Record<string, boolean>>

/**
 * What one role may do with one object, or with one column, where that is not what it may do by default.
 *
 * The default is what acldefault() says, or what an extension's script granted; on the schema `public` everybody has
 * `usage`. So the object of a default privilege that was revoked has fewer privileges than `base`.
 */
export interface Privilege extends CatalogObject {
  readonly kind: 'privilege'
  readonly on: PrivilegeTarget
  /** Without it the whole object. */
  readonly column?: string
  /** A role's name; `public` is everybody; '' is the owner, whoever that is. */
  readonly grantee: string
  /** Absent: the owner, on whose behalf a superuser grants too. */
  readonly grantor?: string
  readonly privileges: PrivilegeSet
  /** What the grantee has by default; absent: nothing. */
  readonly base?: PrivilegeSet
}
