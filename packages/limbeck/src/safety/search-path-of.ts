import type { Node } from 'libpg-query'
import { nodeOf } from '../sql/ast/node-of.ts'
import { nodesOf } from '../sql/ast/nodes-of.ts'

/** The schemas of a `set search_path`, empty for one that takes the setting back; undefined for any other statement. */
export function searchPathOf(node: Node): readonly string[] | undefined {
  const { kind, name, args } = nodeOf(node, 'VariableSetStmt') ?? {}
  if (kind === 'VAR_RESET_ALL') return []
  if (name !== 'search_path') return undefined
  return kind === 'VAR_SET_VALUE' ? nodesOf(args, 'A_Const').map(({ sval }) => sval?.sval ?? '') : []
}
