import type { Node, RangeVar } from 'libpg-query'
import { nodeOf } from '../sql/ast/node-of.ts'
import { nodesOf } from '../sql/ast/nodes-of.ts'
import { namePath } from './name-path.ts'
import type { NamePath, NameTrail } from './name-trail.ts'

/** Takes a statement into the trail: what it makes, renames and moves to another schema. */
export function followSql(node: Node, trail: NameTrail): void {
  for (const path of madeBy(node)) trail.made(path)
  const rename = nodeOf(node, 'RenameStmt')
  if (rename !== undefined) {
    const { renameType, relation, subname, newname = '', object } = rename
    const path = relation === undefined ? namePath(object) : relationPath(relation)
    if (renameType === 'OBJECT_SCHEMA' && subname !== undefined) trail.moved([subname], [newname])
    else if (renameType === 'OBJECT_COLUMN' && subname !== undefined) {
      trail.moved([...path, subname], [...path, newname])
    } else if (subname === undefined) trail.moved(path, [...path.slice(0, -1), newname])
  }
  const move = nodeOf(node, 'AlterObjectSchemaStmt')
  if (move?.newschema !== undefined) {
    const path = move.relation === undefined ? namePath(move.object) : relationPath(move.relation)
    trail.moved(path, [move.newschema, path.at(-1) ?? ''])
  }
}

/** What is only made where it is missing may have been there before. */
function madeBy(node: Node): readonly NamePath[] {
  const table = nodeOf(node, 'CreateStmt') ?? nodeOf(node, 'CreateForeignTableStmt')?.base
  if (table !== undefined) return table.if_not_exists ? [] : [relationPath(table.relation)]
  const filled = nodeOf(node, 'CreateTableAsStmt')
  if (filled?.into?.rel !== undefined) return filled.if_not_exists ? [] : [relationPath(filled.into.rel)]
  const sequence = nodeOf(node, 'CreateSeqStmt')
  if (sequence !== undefined) return sequence.if_not_exists ? [] : [relationPath(sequence.sequence)]
  const schema = nodeOf(node, 'CreateSchemaStmt')
  if (schema?.schemaname !== undefined) return schema.if_not_exists ? [] : [[schema.schemaname]]
  const type = nodeOf(node, 'CreateEnumStmt')?.typeName ?? nodeOf(node, 'CreateDomainStmt')?.domainname
  if (type !== undefined) return [namePath(type)]
  const composite = nodeOf(node, 'CompositeTypeStmt')?.typevar
  if (composite !== undefined) return [relationPath(composite)]
  const alter = nodeOf(node, 'AlterTableStmt')
  return nodesOf(alter?.cmds, 'AlterTableCmd').flatMap(({ subtype, def, missing_ok }) => {
    const column = nodeOf(def, 'ColumnDef')?.colname
    if (subtype !== 'AT_AddColumn' || column === undefined || missing_ok) return []
    return [[...relationPath(alter?.relation), column]]
  })
}

function relationPath({ schemaname = 'public', relname = '' }: RangeVar = {}): NamePath {
  return [schemaname, relname]
}
