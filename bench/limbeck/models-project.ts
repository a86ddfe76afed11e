import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startCommand } from '../measure/start-command.ts'
import { drizzleModels } from '../schema/drizzle-models.ts'
import { modelSql } from '../schema/model-sql.ts'
import type { ModelTable } from '../schema/model-table.ts'
import { writeFiles } from '../schema/write-files.ts'
import { type LimbeckProject, limbeckProject } from './limbeck-project.ts'

/** A project whose one revision has made the database, and whose models may have moved on since. */
export interface ModelsProject extends LimbeckProject {
  /** Removes the revisions that were made since. */
  removeNewRevisions(): void
}

/** Makes such a project; `base` is what the database has, `tables` what the models say. */
export async function modelsProject(
  folder: string,
  url: string,
  { language, tables, base }: ModelsProjectOptions,
): Promise<ModelsProject> {
  const project = limbeckProject(folder, url, {
    'limbeck.config.ts': configurations[language],
    'versions/base.sql': baseRevision(base),
    ...(language === 'drizzle'
      ? { 'models/models.ts': drizzleModels(tables) }
      : { 'models/models.sql': `${tables.map(modelSql).join('\n')}\n` }),
  })
  await startCommand(project.command(['stamp', 'head'])).ended
  const removeNewRevisions = () => {
    rmSync(join(folder, 'versions'), { recursive: true })
    writeFiles(folder, { 'versions/base.sql': baseRevision(base) })
  }
  return { ...project, removeNewRevisions }
}

/** What the models are written in, and what they and the database say. */
export interface ModelsProjectOptions {
  readonly language: 'drizzle' | 'sql'
  readonly tables: readonly ModelTable[]
  readonly base: readonly ModelTable[]
}

const configurations = {
  drizzle: `import { defineConfig } from 'limbeck'
import { drizzle } from 'limbeck/sources/drizzle'

export default defineConfig({ revisions: ['versions'], models: [drizzle('models/*.ts', { names: 'postgresql' })] })
`,
  sql: `import { defineConfig } from 'limbeck'
import { sqlFiles } from 'limbeck/sources/sql-files'

export default defineConfig({ revisions: ['versions'], models: [sqlFiles('models/*.sql')] })
`,
}

function baseRevision(base: readonly ModelTable[]): string {
  return `-- make everything
--
-- revision: abc000000000
-- create_date: 2026-01-01T00:00:00Z

-- upgrade
${base.map(modelSql).join('\n')}

-- downgrade
drop table ${base
    .map(({ name }) => name)
    .toReversed()
    .join(', ')};
`
}
