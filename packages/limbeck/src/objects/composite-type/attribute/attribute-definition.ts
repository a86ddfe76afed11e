/** One attribute of a composite type. Types and collations are SQL. */
export interface AttributeDefinition {
  readonly name: string
  readonly type: string
  /** Default: the type's own. */
  readonly collation?: string
}
