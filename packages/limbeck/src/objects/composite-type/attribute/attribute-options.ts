/** The options of every operation on an attribute. */
export interface AttributeOptions {
  readonly schema?: string
  /** Carries the change over to the tables of the type. PostgreSQL refuses it without, where there are such tables. */
  readonly cascade?: boolean
}
