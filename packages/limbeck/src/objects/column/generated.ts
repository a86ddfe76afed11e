/** How a generated column is computed. */
export interface Generated {
  readonly expression: string
  /** `virtual` columns exist from PostgreSQL 18. Default `stored`. */
  readonly kind?: 'stored' | 'virtual'
}
