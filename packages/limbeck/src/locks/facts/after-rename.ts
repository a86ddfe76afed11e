import type { Node } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { LockFacts } from './lock-facts.ts'

/** What is known after a statement that gives a relation another name or schema; the same for any other statement. */
export function afterRename(facts: LockFacts, node: Node): LockFacts {
  const rename = nodeOf(node, 'RenameStmt')
  const move = nodeOf(node, 'AlterObjectSchemaStmt')
  const named = rename?.subname === undefined ? (rename?.relation ?? move?.relation) : undefined
  const known = facts.relations.get(relationName(named))
  if (named?.relname === undefined || known === undefined) return facts
  const schemaname = move?.newschema ?? known.schema
  const name = relationName({ relname: rename?.newname ?? named.relname, schemaname })
  const relations = new Map(facts.relations)
  relations.delete(known.name)
  relations.set(name, { ...known, name, schema: schemaname })
  return { ...facts, relations }
}
