import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { Script } from '../script.ts'

/** The columns of an index that a script makes; undefined for another index. An expression stands as ''. */
export function indexedColumns(script: Script, name: string): readonly string[] | undefined {
  const index = script.statements
    .map(({ node }) => nodeOf(node, 'IndexStmt'))
    .find((each) => each?.idxname === name)
  return index === undefined
    ? undefined
    : nodesOf(index.indexParams, 'IndexElem').map((key) => key.name ?? '')
}
