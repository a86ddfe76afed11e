import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import type { LintConfig } from '../src/project/config/lint-config.ts'
import type { LintOptions, LintResult } from '../src/project/lint-project.ts'
import { openProject } from '../src/project/open-project.ts'
import { folderWith } from './folder-with.ts'

/** The revision that the examples of rules stand upon. */
const parent = `-- add users
--
-- revision: a00000000001
-- create_date: 2026-01-01T00:00:00Z

-- upgrade
create table users (id bigint primary key, email text);

-- downgrade
drop table users;
`

/** Lints the revision files of a project; the parent of rules' examples is one of them. */
export async function lintFiles(
  files: Readonly<Record<string, string>>,
  options: LintOptions & { readonly lint?: LintConfig; readonly isCommitted?: boolean } = {},
): Promise<LintResult> {
  const { lint, isCommitted = false, ...asked } = options
  const directory = await folderWith({ 'versions/a.sql': parent, ...files })
  if (isCommitted) commit(directory)
  const project = await openProject(
    { revisions: 'versions', ...(lint ? { lint } : {}) },
    { directory, env: {} },
  )
  onTestFinished(() => project.close())
  return project.lint(asked)
}

function commit(directory: string): void {
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...words], {
      cwd: directory,
    })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'revisions')
}
