import type { IndexKey } from './index-key.ts'

/** What PostgreSQL looks at when it asks whether an index is like that of the parent table: not at the order of its keys. */
export function comparedKeys(keys: readonly IndexKey[]): readonly object[] {
  return keys.map(({ order: _, nulls: __, statistics: ___, opclassOptions: ____, ...key }) => key)
}
