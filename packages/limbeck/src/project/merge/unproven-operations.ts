import type { Operation } from '../../operations/operation.ts'
import { statementWords } from '../../operations/statement-words.ts'
import { statementLine } from '../../plan/statement-line.ts'
import { splitStatements } from '../../sql/split.ts'

/** The first words of statements that read or write rows, or run code that may. */
const dataWords: ReadonlySet<string> = new Set([
  'insert',
  'update',
  'delete',
  'merge',
  'truncate',
  'copy',
  'with',
  'select',
  'values',
  'do',
  'call',
])

/** Those of some operations whose effect on rows no catalog shows, one line each, without the values. */
export function unprovenOperations(operations: readonly Operation[]): readonly string[] {
  return operations.flatMap(({ op, args }) => {
    if (op === 'run' || op === 'backfill') return [`op.${op}`]
    if (op === 'bulkInsert') return [`op.bulkInsert into ${textOf(args, 'table')}`]
    if (op !== 'execute') return []
    return splitStatements(textOf(args, 'sql'))
      .filter((sql) => dataWords.has(statementWords(sql, 1)[0] ?? ''))
      .map(statementLine)
  })
}

function textOf(args: unknown, name: string): string {
  const value =
    typeof args === 'object' && args !== null ? Object.entries(args).find(([key]) => key === name) : undefined
  return typeof value?.[1] === 'string' ? value[1] : ''
}
