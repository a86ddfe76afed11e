import type { FileRule } from '../rule.ts'

/** Finds a limbeck-ignore comment gives no reason. */
export const silenceWithoutReason: FileRule = {
  name: 'silence-without-reason',
  subject: 'file',
  default: 'on',
  condition: 'A limbeck-ignore comment gives no reason',
  effect: 'Nobody knows later whether it still holds. Without a reason it silences nothing.',
  remedy: 'Write limbeck-ignore rule: reason.',
  bad: `-- empty the orders
--
-- revision: b00000000002
-- down_revision: a00000000001
-- create_date: 2026-02-01T00:00:00Z

-- upgrade
-- limbeck-ignore truncate-loses-data
truncate orders;

-- downgrade
select 1;`,
  good: `-- empty the orders
--
-- revision: b00000000002
-- down_revision: a00000000001
-- create_date: 2026-02-01T00:00:00Z

-- upgrade
-- limbeck-ignore truncate-loses-data: they were only samples
truncate orders;

-- downgrade
select 1;`,
  check: ({ silences }) =>
    silences
      .filter(({ reason }) => reason === '')
      .map(({ line }) => ({ message: 'no reason is given, so nothing is silenced', line })),
}
