import { type LockMode, lockModes } from './lock-mode.ts'

/** Whether a mode stands behind another in the order of the manual's section 13.3.1. */
export function isStronger(mode: LockMode, than: LockMode): boolean {
  return lockModes.indexOf(mode) > lockModes.indexOf(than)
}
