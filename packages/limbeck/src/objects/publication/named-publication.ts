import type { NamedKind } from '../named/named-kind.ts'

/** How ids and SQL call publications. */
export const namedPublication: NamedKind = {
  kind: 'publication',
  keyword: 'publication',
  isInSchema: false,
}
