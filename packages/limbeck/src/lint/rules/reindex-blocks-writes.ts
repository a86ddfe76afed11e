import { isOptionOn } from '../../sql/ast/is-option-on.ts'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds an index is rebuilt without CONCURRENTLY. */
export const reindexBlocksWrites: SqlRule = {
  name: 'reindex-blocks-writes',
  subject: 'sql',
  default: 'on',
  condition: 'An index is rebuilt without CONCURRENTLY',
  effect: 'Nobody can write the table, nor read by the index, until it is rebuilt.',
  remedy: 'Write REINDEX … CONCURRENTLY, which runs outside a transaction.',
  bad: 'reindex table orders;',
  good: 'reindex table concurrently orders;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const reindex = nodeOf(statement.node, 'ReindexStmt')
      // Catalogs cannot be rebuilt concurrently.
      if (reindex === undefined || reindex.kind === 'REINDEX_OBJECT_SYSTEM') return []
      if (isOptionOn(reindex.params, 'concurrently')) return []
      return [
        {
          statement,
          message: `nobody can write the tables of ${reindex.name ?? relationName(reindex.relation)} while their indexes are rebuilt`,
        },
      ]
    }),
}
