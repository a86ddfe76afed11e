import type { NamedKind } from '../named/named-kind.ts'

/** How ids and SQL call foreign servers. */
export const namedServer: NamedKind = { kind: 'server', keyword: 'server', isInSchema: false }
