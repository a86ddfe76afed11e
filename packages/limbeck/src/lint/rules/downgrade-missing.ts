import type { FileRule } from '../rule.ts'

/** Finds a revision changes something and its downgrade does nothing. */
export const downgradeMissing: FileRule = {
  name: 'downgrade-missing',
  subject: 'file',
  default: 'on',
  condition: 'A revision changes something and its downgrade does nothing',
  effect: 'A downgrade through it succeeds and leaves the change where it is.',
  remedy: "Write the way back, or say why there is none: irreversible: 'the values are gone'.",
  bad: `-- add orders
--
-- revision: b00000000002
-- down_revision: a00000000001
-- create_date: 2026-02-01T00:00:00Z

-- upgrade
create table orders (id bigint);

-- downgrade`,
  good: `-- add orders
--
-- revision: b00000000002
-- down_revision: a00000000001
-- create_date: 2026-02-01T00:00:00Z

-- upgrade
create table orders (id bigint);

-- downgrade
drop table orders;`,
  check: ({ file, body }) =>
    file.irreversible === undefined && body.upgrade.length > 0 && (body.downgrade ?? []).length === 0
      ? [{ message: 'the upgrade changes something, and the downgrade does nothing' }]
      : [],
}
