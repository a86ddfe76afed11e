/** What privileges are about: one object, by its raw names. `schema` is `public` where it is absent. */
export type PrivilegeTarget =
  /** Tables, views, materialized views and foreign tables. */
  | { readonly table: string; readonly schema?: string }
  | { readonly sequence: string; readonly schema?: string }
  | { readonly function: string; readonly types: string; readonly schema?: string }
  | { readonly procedure: string; readonly types: string; readonly schema?: string }
  | { readonly aggregate: string; readonly types: string; readonly schema?: string }
  /** Enums, domains, composite types, ranges and base types. */
  | { readonly type: string; readonly schema?: string }
  | { readonly language: string }
  | { readonly foreignDataWrapper: string }
  | { readonly foreignServer: string }
  /** The schema itself. */
  | { readonly schema: string }
