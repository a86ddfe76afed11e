import type { FileRule } from '../rule.ts'

/** Finds a limbeck-ignore comment names a rule that does not exist. */
export const silenceOfUnknownRule: FileRule = {
  name: 'silence-of-unknown-rule',
  subject: 'file',
  default: 'on',
  condition: 'A limbeck-ignore comment names a rule that does not exist',
  effect: 'It silences nothing.',
  remedy: 'Write the name as the finding has it.',
  bad: `-- empty the orders
--
-- revision: b00000000002
-- down_revision: a00000000001
-- create_date: 2026-02-01T00:00:00Z

-- upgrade
-- limbeck-ignore truncate: they were only samples
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
  check: ({ silences, ruleNames }) =>
    silences.flatMap(({ rules, line }) => {
      if (rules.length === 0) return [{ message: 'it names no rule', line }]
      const unknown = rules.filter((rule) => !ruleNames.has(rule))
      return unknown.map((rule) => ({ message: `there is no rule ${rule}`, line }))
    }),
}
