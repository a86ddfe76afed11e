import type { NamedKind } from '../named/named-kind.ts'

/** How ids and SQL call text search templates. */
export const namedTemplate: NamedKind = {
  kind: 'text-search-template',
  keyword: 'text search template',
  isInSchema: true,
}
