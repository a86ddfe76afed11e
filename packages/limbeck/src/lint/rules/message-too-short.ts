import type { FileRule } from '../rule.ts'

/** Finds the message of a revision is empty or a single word. */
export const messageTooShort: FileRule = {
  name: 'message-too-short',
  subject: 'file',
  default: 'on',
  condition: 'The message of a revision is empty or a single word',
  effect: 'Nobody who reads the history knows what it did.',
  remedy: 'Say in some words what changes: add user phone number.',
  bad: `-- orders
--
-- revision: b00000000002
-- down_revision: a00000000001
-- create_date: 2026-02-01T00:00:00Z

-- upgrade
create table orders (id bigint);

-- downgrade
drop table orders;`,
  good: `-- add orders
--
-- revision: b00000000002
-- down_revision: a00000000001
-- create_date: 2026-02-01T00:00:00Z

-- upgrade
create table orders (id bigint);

-- downgrade
drop table orders;`,
  check: ({ file }) =>
    file.message.trim().split(/[\s_-]+/).length < 2 && file.downRevision.length < 2
      ? [
          {
            message:
              file.message === ''
                ? 'the revision has no message'
                : `'${file.message}' does not say what changes`,
            line: 1,
          },
        ]
      : [],
}
