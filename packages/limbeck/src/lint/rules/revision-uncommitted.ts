import type { FileRule } from '../rule.ts'

/** Finds the file of a revision is not committed to git. */
export const revisionUncommitted: FileRule = {
  name: 'revision-uncommitted',
  subject: 'file',
  default: 'on',
  condition: 'The file of a revision is not committed to git',
  effect:
    'Others build on a graph that lacks it, and what is run is not what was reviewed. Says nothing outside of a repository.',
  remedy: 'Commit it.',
  bad: `-- add orders
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
  check: ({ isUncommitted }) => (isUncommitted ? [{ message: 'the file is not committed' }] : []),
}
