import type { CatalogObject } from '../../catalog/catalog.ts'

/** The functions of a transform, with the types of their arguments as in SQL: `public.to_text(internal)`. */
export interface TransformDefinition {
  /** Converts a value for the language. */
  readonly fromSql?: string
  /** Converts a value of the language. */
  readonly toSql?: string
}

/** How a language sees the values of a type. */
export interface Transform extends CatalogObject, TransformDefinition {
  readonly kind: 'transform'
  readonly type: string
  readonly language: string
}
