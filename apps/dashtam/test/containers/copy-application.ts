import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const application = join(import.meta.dirname, '../..')

/** Copies the service with one revision more, whose upgrade runs `sql`, and returns the copy's folder. It goes with the test. */
export function copyApplication(parent: string, sql: string): string {
  const root = mkdtempSync(join(tmpdir(), 'dashtam-copy-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const copy = join(root, 'apps/dashtam')
  mkdirSync(copy, { recursive: true })
  symlinkSync(join(application, '../../node_modules'), join(root, 'node_modules'))
  for (const part of ['docker', 'src', 'simulator', 'migrations', 'package.json', 'limbeck.config.ts'])
    cpSync(join(application, part), join(copy, part), { recursive: true })
  const revision = `-- one revision more
--
-- revision: ffffffffffff
-- down_revision: ${parent}
-- create_date: 2099-12-31T00:00:00Z

-- upgrade
${sql};

-- downgrade
select 1;
`
  writeFileSync(join(copy, 'migrations/versions/20991231_0000-ffffffffffff_one_revision_more.sql'), revision)
  return copy
}
