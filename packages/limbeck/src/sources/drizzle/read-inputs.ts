import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { up } from 'empathic/find'
import { digest } from '../digest.ts'
import { validators } from './validators.ts'

/** What models are made of. */
export interface ModelInputs {
  /** Changes with all of it. */
  readonly digest: string
  /** Of the files, in their order. */
  readonly texts: readonly string[]
}

/**
 * All that models are made of: the texts of `files` (relative to `directory`), the names of what lies where they do, one of
 * which might be found in the place of another, the versions of Drizzle and of the `validators` that are there, and the time
 * zone. Undefined where a file cannot be read.
 */
export async function readInputs(
  files: readonly string[],
  directory: string,
  packageName: string,
): Promise<ModelInputs | undefined> {
  const paths = files.map((file) => resolve(directory, file))
  const manifestOf = (name: string) => up(`node_modules/${name}/package.json`, { cwd: directory })
  const drizzle = manifestOf(packageName)
  if (drizzle === undefined) return undefined
  const manifests = [drizzle, ...validators.flatMap((name) => manifestOf(name) ?? [])]
  try {
    const read = (all: readonly string[]) => Promise.all(all.map((path) => readFile(path, 'utf8')))
    const [versions, texts] = await Promise.all([read(manifests), read(paths)])
    const names = await Promise.all([...new Set(paths.flatMap(foldersOf))].map((folder) => readdir(folder)))
    const zone = new Date(0).toString()
    const listed = names.map((all) => all.sort().join('/'))
    return { digest: digest([zone, ...manifests, ...versions, ...files, ...texts, ...listed]), texts }
  } catch {
    return undefined
  }
}

/** `user.ts` is found before `user/index.ts`. */
function foldersOf(path: string): readonly string[] {
  const folder = dirname(path)
  return basename(path).startsWith('index.') ? [folder, dirname(folder)] : [folder]
}
