import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type LimbeckProject, limbeckProject } from '../limbeck/limbeck-project.ts'
import { startCommand } from '../measure/start-command.ts'
import { writeFiles } from '../schema/write-files.ts'
import type { OnlineChange } from './online-change.ts'
import { onlineSchema } from './online-schema.ts'

/**
 * Makes a project whose database is at head, whose models have a change, and that has the revisions for it: those that
 * Limbeck writes, nothing added.
 */
export async function onlineProject(
  folder: string,
  url: string,
  { models, phases }: OnlineChange,
): Promise<LimbeckProject> {
  const project = limbeckProject(mkdtempSync(join(folder, 'online-')), url, {
    'limbeck.config.ts': `import { defineConfig } from 'limbeck'
import { sqlFiles } from 'limbeck/sources/sql-files'

export default defineConfig({ revisions: ['versions'], models: [sqlFiles('models.sql')] })
`,
    'versions/base.sql': `-- make accounts and orders
--
-- revision: abc000000000
-- create_date: 2026-01-01T00:00:00Z

-- upgrade
${onlineSchema}
-- downgrade
drop table orders, accounts;
`,
  })
  await startCommand(project.command(['stamp', 'head'])).ended
  writeFiles(project.folder, { 'models.sql': models(onlineSchema) })
  const flags = [
    ...(phases === undefined ? [] : ['--expand']),
    ...(phases?.rename === undefined ? [] : ['--rename', phases.rename]),
  ]
  await startCommand(project.command(['revision', '--autogenerate', ...flags, '-m', 'change orders'])).ended
  return project
}
