import { dirname, join, relative, resolve } from 'node:path'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { fileName } from '../revisions/file-name.ts'
import type { RevisionHeader } from '../revisions/revision.ts'
import type { ProjectContext } from './project-context.ts'

/** What the place of a new file depends on, besides its header. */
export interface NewRevisionPlace {
  readonly message: string
  readonly createdAt: Date
  readonly versionPath?: string | undefined
  readonly language?: 'typescript' | 'sql' | undefined
}

/**
 * The path of a new revision file: in the folder asked for, else beside its parent, else in the only folder.
 *
 * @throws LimbeckError `revision.version-path`
 */
export function newRevisionPath(
  context: ProjectContext,
  header: RevisionHeader,
  { message, createdAt, versionPath, language }: NewRevisionPlace,
): string {
  const name = fileName({ revision: header.revision, message, createdAt }, context.settings)
  return join(folderOf(context, header, versionPath), `${name}.${language === 'sql' ? 'sql' : 'ts'}`)
}

function folderOf(
  { settings, revisions }: ProjectContext,
  { downRevision }: RevisionHeader,
  versionPath: string | undefined,
): string {
  const folders = settings.revisions
  const listed = folders.map((folder) => relative(settings.directory, folder)).join(', ')
  if (versionPath !== undefined) {
    const folder = resolve(settings.directory, versionPath)
    if (folders.includes(folder)) return folder
    throw new LimbeckError('revision.version-path', `${versionPath} is not a folder of revisions`, {
      hint: `The configuration's folders are ${listed}.`,
      details: { versionPath: folder, folders },
    })
  }
  const parent = revisions().files.get(downRevision[0] ?? '')
  const [first, ...others] = folders
  if (parent !== undefined) return dirname(parent.path)
  if (first !== undefined && others.length === 0) return first
  throw new LimbeckError(
    'revision.version-path',
    'There are several folders of revisions, and no parent says which one',
    {
      hint: `Add --version-path with one of ${listed}.`,
      details: { folders },
    },
  )
}
