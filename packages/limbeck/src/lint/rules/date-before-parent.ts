import type { FileRule } from '../rule.ts'

/** Finds a revision says that it was made before its parent. */
export const dateBeforeParent: FileRule = {
  name: 'date-before-parent',
  subject: 'file',
  default: 'on',
  condition: 'A revision says that it was made before its parent',
  effect: 'Its parent is probably the wrong one, and the files do not sort in the order in which they run.',
  remedy: 'Give it its date when it gets another parent: limbeck rebase does.',
  bad: `-- add orders
--
-- revision: b00000000002
-- down_revision: a00000000001
-- create_date: 2025-01-01T00:00:00Z

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
  check: ({ file, youngerParents }) =>
    youngerParents.map((parent) => ({
      message: `${file.createdAt} is before its parent ${parent} was made`,
    })),
}
