import type { ObjectRow } from '../objects/kind.ts'
import type { CatalogText } from './catalog-text.ts'
import type { DependencyRows } from './dependencies.ts'
import type { UnmanagedRow } from './unmanaged.ts'

/** What the queries of a catalog return. */
export interface CatalogRows extends DependencyRows {
  readonly kinds: Readonly<Record<string, readonly ObjectRow[]>>
  readonly unmanaged: readonly UnmanagedRow[]
}

/** The rows that the texts of a catalog hold. */
export function catalogRows(texts: readonly CatalogText[]): CatalogRows {
  const answers: Record<string, readonly unknown[]> = Object.fromEntries(
    texts.map(({ name, rows }) => [name, JSON.parse(rows)]),
  )
  const { depends = [], defaults = [], unmanaged = [], ...kinds } = answers
  return {
    kinds: kinds as CatalogRows['kinds'],
    depends: depends as CatalogRows['depends'],
    defaults: defaults as CatalogRows['defaults'],
    unmanaged: unmanaged as CatalogRows['unmanaged'],
  }
}
