import type { NamedKind } from '../named/named-kind.ts'

/** How ids and SQL call text search configurations. */
export const namedConfiguration: NamedKind = {
  kind: 'text-search-configuration',
  keyword: 'text search configuration',
  isInSchema: true,
}
