import type { ObjectRow } from '../objects/kind.ts'
import type { DependencyRows } from './dependencies.ts'
import type { UnmanagedRow } from './unmanaged.ts'

/** What the queries of a catalog return. */
export interface CatalogRows extends DependencyRows {
  readonly kinds: Readonly<Record<string, readonly ObjectRow[]>>
  readonly unmanaged: readonly UnmanagedRow[]
}

/** The answers of `catalogQueries`, by their names, as rows. */
export function catalogRows(answers: Readonly<Record<string, readonly unknown[]>>): CatalogRows {
  const { depends = [], defaults = [], unmanaged = [], ...kinds } = answers
  return {
    kinds: kinds as CatalogRows['kinds'],
    depends: depends as CatalogRows['depends'],
    defaults: defaults as CatalogRows['defaults'],
    unmanaged: unmanaged as CatalogRows['unmanaged'],
  }
}
