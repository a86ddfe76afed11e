import type { Held, NodeKind } from '../../sql/ast/node-of.ts'
import type { Effects } from './effects.ts'

/** What tells the effects of statements, by the kind of their node. */
export type StatementTable = {
  readonly [Kind in NodeKind]?: (statement: Held<Kind>, effects: Effects) => void
}
