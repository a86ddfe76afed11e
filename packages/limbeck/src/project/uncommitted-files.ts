import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The absolute paths of the files below some folders that git does not have as they are: new, changed, staged or ignored.
 * Undefined where there is no repository, or no git.
 */
export async function uncommittedFiles(folders: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  const paths = new Set<string>()
  for (const folder of folders) {
    try {
      const root = (await git(folder, ['rev-parse', '--show-toplevel'])).trim()
      const status = await git(folder, [
        'status',
        '--porcelain',
        '-z',
        '--untracked-files=all',
        '--ignored',
        '.',
      ])
      // The folder may be reached through a link, which git resolves.
      const real = await realpath(folder)
      for (const entry of status.split('\0')) {
        const path = join(root, entry.slice(3))
        paths.add(path.startsWith(real) ? join(folder, path.slice(real.length)) : path)
      }
    } catch {
      return undefined
    }
  }
  return paths
}

async function git(cwd: string, words: readonly string[]): Promise<string> {
  const { stdout } = await run('git', words, { cwd, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
