import type { NamedKind } from '../../named/named-kind.ts'

/** How ids and SQL call foreign tables: among objects they are tables. */
export const namedForeignTable: NamedKind = { kind: 'table', keyword: 'foreign table', isInSchema: true }
