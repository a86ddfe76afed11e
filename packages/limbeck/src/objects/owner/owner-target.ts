import type { PrivilegeTarget } from '../privilege/privilege-target.ts'

/** What has an owner: one object, by its raw names. `schema` is `public` where it is absent. */
export type OwnerTarget =
  | PrivilegeTarget
  | { readonly collation: string; readonly schema?: string }
  | { readonly conversion: string; readonly schema?: string }
  | { readonly statistics: string; readonly schema?: string }
  | { readonly textSearchDictionary: string; readonly schema?: string }
  | { readonly textSearchConfiguration: string; readonly schema?: string }
  /** `types` are those of its operands, `none` for one that is absent. */
  | { readonly operator: string; readonly types: string; readonly schema?: string }
  | { readonly operatorClass: string; readonly method: string; readonly schema?: string }
  | { readonly operatorFamily: string; readonly method: string; readonly schema?: string }
  | { readonly eventTrigger: string }
  | { readonly publication: string }
  | { readonly subscription: string }
