import type { Node } from 'libpg-query'
import { nodeOf } from '../sql/ast/node-of.ts'
import { nodesOf } from '../sql/ast/nodes-of.ts'
import { objectName } from '../sql/ast/object-name.ts'
import { relationName } from '../sql/ast/relation-name.ts'

/** The names of the relations that a statement locks by its own words; none where only the catalog would tell them. */
export function lockedTables(node: Node): readonly string[] {
  // A new table locks the one that it becomes a partition of.
  const create = nodeOf(node, 'CreateStmt')
  if (create !== undefined)
    return create.partbound === undefined ? [] : nodesOf(create.inhRelations, 'RangeVar').map(relationName)
  const policy = nodeOf(node, 'CreatePolicyStmt') ?? nodeOf(node, 'AlterPolicyStmt')
  if (policy !== undefined) return [relationName(policy.table)]
  const [held] = Object.values(node) as readonly {
    readonly relation?: Parameters<typeof relationName>[0]
    readonly relations?: readonly Node[]
  }[]
  if (held?.relation !== undefined && 'relname' in held.relation) return [relationName(held.relation)]
  if (held?.relations !== undefined) return nodesOf(held.relations, 'RangeVar').map(relationName)
  const drop = nodeOf(node, 'DropStmt')
  if (drop === undefined) return []
  const isPart =
    drop.removeType === 'OBJECT_TRIGGER' ||
    drop.removeType === 'OBJECT_POLICY' ||
    drop.removeType === 'OBJECT_RULE'
  return (drop.objects ?? []).map((object) => {
    const name = objectName(object)
    // A trigger is named with its table before it.
    return isPart ? name.split('.').slice(0, -1).join('.') : name
  })
}
