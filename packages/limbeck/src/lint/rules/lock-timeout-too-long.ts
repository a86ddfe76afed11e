import { durationMs } from '../ast/duration-ms.ts'
import { settingsOf } from '../ast/settings-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds lock_timeout is longer than a minute. */
export const lockTimeoutTooLong: SqlRule = {
  name: 'lock-timeout-too-long',
  subject: 'sql',
  default: 'on',
  condition: 'lock_timeout is longer than a minute',
  effect: 'While a statement waits for its lock, every later query on the table waits behind it.',
  remedy: 'Set some seconds, and try again when it strikes, as the runner does.',
  bad: `set lock_timeout = '5min';`,
  good: `set lock_timeout = '2s';`,
  check: (script) =>
    settingsOf(script, 'lock_timeout').flatMap(({ statement, value }) =>
      value !== undefined && (durationMs(value) ?? 0) > longestMs
        ? [{ statement, message: `everybody may wait behind a lock for ${value}` }]
        : [],
    ),
}

const longestMs = 60_000
