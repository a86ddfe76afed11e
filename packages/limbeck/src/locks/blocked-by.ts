import type { LockMode } from './lock-mode.ts'

/** Whom a lock keeps waiting: those who read (and so those who write), only those who write, or neither. */
export type Blocked = 'reads' | 'writes' | 'nothing'

const writes: ReadonlySet<LockMode> = new Set(['share', 'share row exclusive', 'exclusive'])

/**
 * Whom a lock of this mode on a relation keeps waiting. Reading takes ACCESS SHARE and changing rows ROW EXCLUSIVE;
 * see section 13.3.1 of the manual.
 */
export function blockedBy(mode: LockMode): Blocked {
  if (mode === 'access exclusive') return 'reads'
  return writes.has(mode) ? 'writes' : 'nothing'
}
