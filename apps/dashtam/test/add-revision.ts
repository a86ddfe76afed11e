import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Adds a revision to a copy, whose upgrade runs `sql`. */
export function addRevision(copy: string, revision: string, parent: string, sql: string): void {
  const text = `-- one revision more
--
-- revision: ${revision}
-- down_revision: ${parent}
-- create_date: 2099-12-31T00:00:00Z

-- upgrade
${sql};

-- downgrade
select 1;
`
  writeFileSync(join(copy, `migrations/versions/20991231_0000-${revision}_one_revision_more.sql`), text)
}
