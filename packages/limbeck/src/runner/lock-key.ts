import { createHash } from 'node:crypto'
import type { Bookkeeping } from './bookkeeping.ts'

/**
 * An advisory lock of a version table: a signed 64-bit number in decimal, the same in every version of Limbeck. That of
 * `run` belongs to the run as a whole, that of `revision` to the transaction of a revision that is sent whole.
 *
 * PostgreSQL keeps advisory locks apart by database, so the database's name is no part of it.
 */
export function lockKey({ schema, version }: Bookkeeping, of: 'run' | 'revision' = 'run'): string {
  const names = ['limbeck', schema, version, ...(of === 'run' ? [] : [of])]
  const hash = createHash('sha256').update(JSON.stringify(names)).digest()
  return hash.readBigInt64BE(0).toString()
}
