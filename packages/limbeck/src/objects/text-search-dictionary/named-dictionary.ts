import type { NamedKind } from '../named/named-kind.ts'

/** How ids and SQL call text search dictionaries. */
export const namedDictionary: NamedKind = {
  kind: 'text-search-dictionary',
  keyword: 'text search dictionary',
  isInSchema: true,
}
