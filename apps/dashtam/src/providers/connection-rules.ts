/** How many failures in a row make a connection's status ERROR. */
const failuresUntilError = 3
const longestWaitMinutes = 1440

/** The fields of a connection that a failure changes. */
export interface ConnectionFailures {
  readonly errorCount: number
  readonly syncFrequencyMinutes: number
  readonly status: 'ACTIVE' | 'EXPIRED' | 'REVOKED' | 'ERROR' | 'PENDING'
}

/**
 * What a failure makes of a connection: one error more, ERROR from the third on, EXPIRED at once when the provider refused
 * the grant itself, and twice as long a wait until the next attempt each time, up to a day.
 */
export function afterFailure(connection: ConnectionFailures, isRefusal: boolean, now: Date) {
  const errorCount = connection.errorCount + 1
  const minutes = Math.min(connection.syncFrequencyMinutes * 2 ** errorCount, longestWaitMinutes)
  const status = isRefusal ? 'EXPIRED' : errorCount >= failuresUntilError ? 'ERROR' : connection.status
  return { errorCount, status, nextSyncAt: new Date(now.getTime() + minutes * 60_000) } as const
}
