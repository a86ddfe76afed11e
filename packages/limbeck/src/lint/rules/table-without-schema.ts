import type { Node } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a table is named without its schema. */
export const tableWithoutSchema: SqlRule = {
  name: 'table-without-schema',
  subject: 'sql',
  default: 'off',
  condition: 'A table is named without its schema',
  effect: 'Which table is meant depends on search_path, a setting of the session.',
  remedy: 'Write the schema: public.users.',
  bad: 'create table users (id bigint);',
  good: 'create table public.users (id bigint);',
  check: (script) =>
    script.statements.flatMap((statement) =>
      tablesOf(statement.node)
        .filter((name) => !name.hasSchema)
        .map(({ name, at }) => ({ statement, message: `which ${name} is meant depends on search_path`, at })),
    ),
}

function tablesOf(
  node: Node | undefined,
): readonly { readonly name: string; readonly hasSchema: boolean; readonly at?: number | undefined }[] {
  const alter = nodeOf(node, 'AlterTableStmt')
  const relation =
    nodeOf(node, 'CreateStmt')?.relation ??
    nodeOf(node, 'CreateTableAsStmt')?.into?.rel ??
    (alter?.objtype === 'OBJECT_TABLE' ? alter.relation : undefined)
  if (relation !== undefined) {
    const isKnown = relation.schemaname !== undefined || relation.relpersistence === 't'
    return [{ name: relation.relname ?? '', hasSchema: isKnown, at: relation.location }]
  }
  const drop = nodeOf(node, 'DropStmt')
  if (drop?.removeType !== 'OBJECT_TABLE') return []
  return (drop.objects ?? []).map((object) => ({
    name: objectName(object),
    hasSchema: (nodeOf(object, 'List')?.items ?? []).length > 1,
  }))
}
