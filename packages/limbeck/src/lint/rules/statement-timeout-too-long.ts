import { durationMs } from '../ast/duration-ms.ts'
import { settingsOf } from '../ast/settings-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds statement_timeout is longer than half an hour. */
export const statementTimeoutTooLong: SqlRule = {
  name: 'statement-timeout-too-long',
  subject: 'sql',
  default: 'off',
  condition: 'statement_timeout is longer than half an hour',
  effect: 'A statement that takes longer than thought runs on, with its locks.',
  remedy: 'Set the time that the statement may really take.',
  bad: `set statement_timeout = '2h';`,
  good: `set statement_timeout = '5min';`,
  check: (script) =>
    settingsOf(script, 'statement_timeout').flatMap(({ statement, value }) =>
      value !== undefined && (durationMs(value) ?? 0) > longestMs
        ? [{ statement, message: `a statement may run for ${value}` }]
        : [],
    ),
}

const longestMs = 1_800_000
