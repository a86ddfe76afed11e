import type { Node } from 'libpg-query'
import { nodeOf } from './ast/node-of.ts'
import { nodesOf } from './ast/nodes-of.ts'
import { walkNodes } from './ast/walk-nodes.ts'

/** Reads the SQL statements in a DO statement, in the order of its text, whatever decides on whether they run. */
export type ReadBlock = (sql: string) => readonly string[]

/**
 * Loads PostgreSQL's own parser of PL/pgSQL. It sees the statements of a block and those of an EXECUTE of one constant; of a
 * text that is put together at run time it sees nothing, nor of a block in another language.
 */
export async function loadBlockReader(): Promise<ReadBlock> {
  const { loadModule, parsePlPgSQLSync, parseSync } = await import('libpg-query')
  await loadModule()
  const constantOf = (expression: string): readonly string[] => {
    const node: Node | undefined = parseSync(`select ${expression}`).stmts?.[0]?.stmt
    const [target] = nodesOf(nodeOf(node, 'SelectStmt')?.targetList, 'ResTarget')
    const text = nodeOf(target?.val, 'A_Const')?.sval?.sval
    return text === undefined ? [] : [text]
  }
  return (sql) => {
    try {
      return [...walkNodes(parsePlPgSQLSync(sql))].flatMap(({ key, value }) => {
        if (key === 'PLpgSQL_stmt_execsql') return [queryOf(value.sqlstmt)]
        return key === 'PLpgSQL_stmt_dynexecute' ? constantOf(queryOf(value.query)) : []
      })
    } catch {
      // It refuses with a plain Error what PostgreSQL will refuse too.
      return []
    }
  }
}

function queryOf(value: unknown): string {
  for (const { value: held } of walkNodes(value)) if (typeof held.query === 'string') return held.query
  return ''
}
