import type { CatalogObject } from '../../catalog/catalog.ts'
import type { PrivilegeSet } from '../privilege/privilege.ts'

/** The objects that default privileges are for. Routines are functions, procedures and aggregates. */
export type DefaultPrivilegeTarget =
  | 'tables'
  | 'sequences'
  | 'routines'
  | 'types'
  | 'schemas'
  /** PostgreSQL 18 or later. */
  | 'large objects'

/** What one role will be allowed to do with objects that another role makes, where that is not the usual. */
export interface DefaultPrivilege extends CatalogObject {
  readonly kind: 'default-privilege'
  readonly objects: DefaultPrivilegeTarget
  /** The role that makes the objects. Absent: the one that reads this, and runs migrations. */
  readonly role?: string
  /** Only in this schema, in addition to those of the whole database. */
  readonly schema?: string
  /** A role's name; `public` is everybody; '' is the maker itself. */
  readonly grantee: string
  readonly privileges: PrivilegeSet
  /** What the grantee has without them; absent: nothing. */
  readonly base?: PrivilegeSet
}
