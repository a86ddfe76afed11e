import type { NamedKind } from '../named/named-kind.ts'

/** How ids and SQL call text search parsers. */
export const namedParser: NamedKind = {
  kind: 'text-search-parser',
  keyword: 'text search parser',
  isInSchema: true,
}
