import type { CatalogObject } from '../../catalog/catalog.ts'

/** What a procedural language is. Functions are named as in SQL. */
export interface LanguageDefinition {
  readonly handler: string
  /** Runs the code of DO. */
  readonly inline?: string
  readonly validator?: string
  /** Any user may write functions in it. */
  readonly trusted?: boolean
}

/** A language that a user made: neither PostgreSQL's nor an extension's. */
export interface Language extends CatalogObject, LanguageDefinition {
  readonly kind: 'language'
  readonly name: string
}
