import { isDeepStrictEqual } from 'node:util'
import type { Column } from './column.ts'

/** Whether a column is NOT NULL before and after, as the same constraint. */
export function keepsNotNull(current: Column, desired: Column): boolean {
  return !current.nullable && !desired.nullable && isDeepStrictEqual(current.notNull, desired.notNull)
}
