/** A type as far as a value of it can be made. */
export type TypeFacts = {
  readonly oid: number
  /** pg_type.typname: `int4`, `bpchar`. */
  readonly name: string
  /** As SQL, with its schema. */
  readonly sql: string
} & (
  | { readonly kind: 'base' }
  | { readonly kind: 'enum'; readonly labels: readonly string[] }
  | {
      readonly kind: 'domain'
      readonly base: number
      readonly modifier: number
      readonly isRequired: boolean
      /** Its checks, as PostgreSQL prints them: of VALUE. */
      readonly checks: readonly string[]
    }
  | { readonly kind: 'array'; readonly element: number; readonly delimiter: string }
  | {
      readonly kind: 'composite'
      readonly attributes: readonly { readonly type: number; readonly modifier: number }[]
    }
  | { readonly kind: 'range'; readonly subtype: number }
  | { readonly kind: 'multirange'; readonly range: number }
)
