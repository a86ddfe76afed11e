import { reservedWords } from './reserved-words.ts'

const plain = /^[a-z_][a-z0-9_]*$/

/** Quotes a raw name for SQL where PostgreSQL needs it: what `quote_ident` of PostgreSQL 18 returns. */
export function identifier(name: string): string {
  return plain.test(name) && !reservedWords.has(name) ? name : `"${name.replaceAll('"', '""')}"`
}
