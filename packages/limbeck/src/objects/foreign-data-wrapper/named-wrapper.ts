import type { NamedKind } from '../named/named-kind.ts'

/** How ids and SQL call foreign-data wrappers. */
export const namedWrapper: NamedKind = {
  kind: 'foreign-data-wrapper',
  keyword: 'foreign data wrapper',
  isInSchema: false,
}
