import { readdir } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { place } from './place.ts'

/**
 * The paths of all revision files of some folders, in the order of the folders, then of the names by code unit.
 *
 * A revision is a `.ts`, `.mts`, `.js`, `.mjs` or `.sql` file. Passed over are subfolders, names with a leading dot,
 * declarations (`.d.ts`), tests (`.test.ts`, `.spec.ts`) and files of every other extension, an editor's copies among
 * them.
 *
 * @throws LimbeckError `revision.folder-missing`
 */
export async function listRevisionFiles(folders: readonly string[]): Promise<readonly string[]> {
  const distinct = [...new Set(folders.map((folder) => resolve(folder)))]
  const lists = await Promise.all(distinct.map(listFolder))
  return lists.flat()
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory() && isRevisionName(entry.name))
      .map((entry) => entry.name)
      .sort()
      .map((name) => `${folder}${sep}${name}`)
  } catch (cause) {
    throw new LimbeckError(
      'revision.folder-missing',
      `the revisions folder ${place(folder)} cannot be read`,
      {
        hint: `Make it with mkdir -p ${place(folder)}, or correct revisions in the configuration.`,
        details: { folder },
        cause,
      },
    )
  }
}

function isRevisionName(name: string): boolean {
  if (name.startsWith('.')) return false
  return /\.(?:[mc]?[jt]s|sql)$/.test(name) && !/\.(?:d|test|spec)\.[mc]?[jt]s$/.test(name)
}
