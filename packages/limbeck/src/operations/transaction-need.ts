import type { TransactionNeed } from './operation.ts'
import { statementWords } from './statement-words.ts'

/**
 * Where a statement may run, told from its first words. Undefined for `any`.
 *
 * `none` for what PostgreSQL refuses inside a transaction block (PreventInTransactionBlock in its sources); `own` for a
 * new enum value, which may not be used before its transaction has committed.
 */
export function transactionNeed(sql: string): TransactionNeed | undefined {
  if (!mayMatter.test(sql)) return undefined
  const words = statementWords(sql, 12)
  const [first = '', second = '', third = ''] = words
  if (refused.has(first) || refused.has(`${first} ${second}`)) return 'none'
  if (first === 'alter' && second === 'type') return hasSequence(words, 'add', 'value') ? 'own' : undefined
  if (first === 'alter' && second === 'database')
    return hasSequence(words, 'set', 'tablespace') ? 'none' : undefined
  if (first === 'alter' && second === 'subscription') {
    return words.some((word) => word === 'refresh' || word === 'publication') ? 'none' : undefined
  }
  if (first === 'alter' && second === 'table') {
    return words.includes('detach') && sql.toLowerCase().includes('concurrently') ? 'none' : undefined
  }
  // With a table's name CLUSTER may share a transaction.
  if (first === 'cluster') return second === '' || second === ';' || second === '(' ? 'none' : undefined
  const isIndex = second === 'index' || (second === 'unique' && third === 'index')
  if ((first === 'create' || first === 'drop') && isIndex) {
    return words.slice(2, 4).includes('concurrently') ? 'none' : undefined
  }
  if (first === 'reindex') return words.includes('concurrently') || isWhole(words) ? 'none' : undefined
  return undefined
}

/** Every statement that is not for any place has one of these words. Most have none, and need not be read token by token. */
const mayMatter =
  /\b(?:cluster|concurrently|database|discard|prepared|reindex|subscription|system|tablespace|vacuum|value)\b/i

const refused: ReadonlySet<string> = new Set([
  'vacuum',
  'create database',
  'drop database',
  'create tablespace',
  'drop tablespace',
  'alter system',
  'create subscription',
  'drop subscription',
  'discard all',
  'commit prepared',
  'rollback prepared',
])

function isWhole(words: readonly string[]): boolean {
  return words.some((word) => word === 'database' || word === 'system' || word === 'schema')
}

function hasSequence(words: readonly string[], one: string, two: string): boolean {
  return words.some((word, index) => word === one && words[index + 1] === two)
}
