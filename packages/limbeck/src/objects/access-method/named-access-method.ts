import type { NamedKind } from '../named/named-kind.ts'

/** How ids and SQL call access methods. */
export const namedAccessMethod: NamedKind = {
  kind: 'access-method',
  keyword: 'access method',
  isInSchema: false,
}
