import type { NamedKind } from '../named/named-kind.ts'

/** How ids and SQL call extended statistics. */
export const namedStatistics: NamedKind = { kind: 'statistics', keyword: 'statistics', isInSchema: true }
