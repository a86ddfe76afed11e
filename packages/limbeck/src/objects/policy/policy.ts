import type { CatalogObject } from '../../catalog/catalog.ts'

/** The commands that a policy may be for; without one it is for all of them. */
export type PolicyCommand = 'select' | 'insert' | 'update' | 'delete'

/** What a policy says, apart from its name and its table. Expressions are SQL. */
export interface PolicyDefinition {
  /** Restrictive policies must all let a row pass, of permissive ones one is enough. Default: permissive. */
  readonly restrictive?: true
  /** Default: all. */
  readonly command?: PolicyCommand
  /** Role names, sorted; `public` is everybody. Default: everybody. */
  readonly roles?: readonly string[]
  /** Which existing rows are seen. */
  readonly using?: string
  /** Which new rows are taken. Default: what `using` says. */
  readonly withCheck?: string
}

/** A row security policy of a table. */
export interface Policy extends CatalogObject, PolicyDefinition {
  readonly kind: 'policy'
  readonly schema: string
  readonly table: string
  readonly name: string
}
