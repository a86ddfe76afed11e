import type { CatalogObject } from '../../catalog/catalog.ts'
import type { RuleDefinition, RuleEnabled } from './rule-definition.ts'

/** A rewrite rule other than the one that makes a view what it is. An absent attribute has its default. */
export interface Rule extends CatalogObject, Omit<RuleDefinition, 'action' | 'schema'> {
  readonly kind: 'rule'
  readonly schema: string
  readonly table: string
  readonly name: string
  /** What runs, as PostgreSQL prints it: several commands stand in parentheses. Absent: nothing. */
  readonly action?: string
  readonly enabled?: RuleEnabled
}
