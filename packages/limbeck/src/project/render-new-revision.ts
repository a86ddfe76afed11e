import { serverVersions } from '../catalog/server-versions.ts'
import type { NewRevision } from '../revisions/new-revision.ts'
import { renderRevision } from '../revisions/render/render-revision.ts'
import { renderSqlRevision } from '../revisions/render/render-sql-revision.ts'
import type { ProjectContext } from './project-context.ts'

/** The text of a new revision file. `templateFile` is for TypeScript files, unless it ends in `.sql.eta`. */
export async function renderNewRevision(
  { settings }: ProjectContext,
  revision: NewRevision,
  language: 'typescript' | 'sql',
): Promise<string> {
  const isSqlTemplate = settings.templateFile?.includes('.sql.') ?? false
  const templateFile = isSqlTemplate === (language === 'sql') ? settings.templateFile : undefined
  const own = settings.operations
  if (language === 'typescript') return renderRevision(revision, { templateFile, own })
  return renderSqlRevision(revision, { templateFile, serverVersion: serverVersions.newest, own })
}
