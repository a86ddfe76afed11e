import type { Node } from 'libpg-query'

type KeyOf<Union> = Union extends unknown ? keyof Union : never

/** The kinds of nodes that the parser makes: `AlterTableStmt`, `ColumnDef` … */
export type NodeKind = KeyOf<Node>

/** What a node of one kind holds. */
export type Held<Kind extends NodeKind> = Extract<Node, Readonly<Record<Kind, unknown>>>[Kind]

/** What a node holds if it is of this kind; undefined if it is of another one. */
export function nodeOf<Kind extends NodeKind>(node: Node | undefined, kind: Kind): Held<Kind> | undefined {
  return node !== undefined && kind in node
    ? (node as unknown as Readonly<Record<Kind, Held<Kind>>>)[kind]
    : undefined
}
