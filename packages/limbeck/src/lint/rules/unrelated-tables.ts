import type { FileRule } from '../rule.ts'
import { touchedTables } from '../touched-tables.ts'

/** Finds a revision changes tables that have nothing to do with each other. */
export const unrelatedTables: FileRule = {
  name: 'unrelated-tables',
  subject: 'file',
  default: 'on',
  condition: 'A revision changes tables that have nothing to do with each other',
  effect:
    'What is one change cannot be taken back, reviewed or moved alone. Tables belong together when a statement names both, or the same is done to both; the first revision of a project may make all of them.',
  remedy: 'Write one revision for each change.',
  bad: `-- add note and nickname
--
-- revision: b00000000002
-- down_revision: a00000000001
-- create_date: 2026-02-01T00:00:00Z

-- upgrade
alter table orders add column note text;
alter table users add column nickname text;

-- downgrade
alter table users drop column nickname;
alter table orders drop column note;`,
  good: `-- add notes
--
-- revision: b00000000002
-- down_revision: a00000000001
-- create_date: 2026-02-01T00:00:00Z

-- upgrade
alter table orders add column note text;
alter table users add column note text;

-- downgrade
alter table users drop column note;
alter table orders drop column note;`,
  check: ({ file, script }) => {
    if (file.downRevision.length === 0) return []
    const groups = touchedTables(script)
    if (groups.length < 2) return []
    return [
      {
        message: `tables that have nothing to do with each other are changed: ${groups.map((group) => group.join(', ')).join('; ')}`,
      },
    ]
  },
}
