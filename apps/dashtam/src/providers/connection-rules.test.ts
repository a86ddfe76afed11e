import { expect, test } from 'vitest'
import { afterFailure } from './connection-rules.ts'
import { needsRefresh } from './needs-refresh.ts'

const now = new Date('2025-10-03T12:00:00Z')

test.each([
  [0, false, 'ACTIVE', 120],
  [1, false, 'ACTIVE', 240],
  [2, false, 'ERROR', 480],
  [9, false, 'ERROR', 1440],
  [0, true, 'EXPIRED', 120],
] as const)(
  'after %i failures, another (refusal: %s) makes %s and waits %i minutes',
  (errorCount, isRefusal, status, minutes) => {
    const connection = { errorCount, syncFrequencyMinutes: 60, status: 'ACTIVE' } as const
    expect(afterFailure(connection, isRefusal, now)).toEqual({
      errorCount: errorCount + 1,
      status,
      nextSyncAt: new Date(now.getTime() + minutes * 60_000),
    })
  },
)

test.each([
  [null, false],
  ['2025-10-03T11:00:00Z', true],
  ['2025-10-03T12:05:00Z', true],
  ['2025-10-03T12:05:01Z', false],
])('a token that ends at %s needs a refresh: %s', (end, isNeeded) => {
  expect(needsRefresh(end === null ? null : new Date(end), now)).toBe(isNeeded)
})
