import { createHash } from 'node:crypto'
import type { Bookkeeping } from './bookkeeping.ts'

/**
 * The advisory lock of a version table: a signed 64-bit number in decimal, the same in every version of Limbeck.
 * PostgreSQL keeps advisory locks apart by database, so the database's name is no part of it.
 */
export function lockKey({ schema, version }: Bookkeeping): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(['limbeck', schema, version]))
    .digest()
  return hash.readBigInt64BE(0).toString()
}
