import { durationMs } from '../ast/duration-ms.ts'
import { settingsOf } from '../ast/settings-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds lock_timeout is set to 0. */
export const lockTimeoutZero: SqlRule = {
  name: 'lock-timeout-zero',
  subject: 'sql',
  default: 'on',
  condition: 'lock_timeout is set to 0',
  effect:
    'Statements wait for locks for ever, and everybody waits behind them; the limit of the runner is switched off.',
  remedy: 'Set some seconds, or leave it to the runner.',
  bad: 'set lock_timeout = 0;',
  good: `set lock_timeout = '2s';`,
  check: (script) =>
    settingsOf(script, 'lock_timeout').flatMap(({ statement, value }) =>
      value !== undefined && durationMs(value) === 0
        ? [{ statement, message: 'statements wait for locks for ever' }]
        : [],
    ),
}
