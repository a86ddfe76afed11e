import type { Script } from '../script.ts'
import { nodeOf } from './node-of.ts'
import { nodesOf } from './nodes-of.ts'

/** The columns of an index that a script makes; undefined for another index. An expression stands as ''. */
export function indexedColumns(script: Script, name: string): readonly string[] | undefined {
  const index = script.statements
    .map(({ node }) => nodeOf(node, 'IndexStmt'))
    .find((each) => each?.idxname === name)
  return index === undefined
    ? undefined
    : nodesOf(index.indexParams, 'IndexElem').map((key) => key.name ?? '')
}
