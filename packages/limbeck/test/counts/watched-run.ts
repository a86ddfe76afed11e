import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CommandRun } from '../cli/run-limbeck.ts'
import type { TemporaryProject } from '../cli/temporary-project.ts'

/** A run of the command line, and what it took from the disk. */
export interface WatchedRun extends CommandRun {
  /** The paths of the files whose code it ran. */
  readonly modules: readonly string[]
  /** The paths of the files that it opened, once for each time. */
  readonly read: readonly string[]
}

const preload = fileURLToPath(new URL('./watch-process.mjs', import.meta.url))

/** Runs the built command line in a project and watches what it loads and reads. */
export async function watchedRun(
  project: TemporaryProject,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<WatchedRun> {
  const folder = mkdtempSync(join(tmpdir(), 'limbeck-watch-'))
  const file = join(folder, 'seen.json')
  try {
    const run = await project.limbeck(words, {
      ...env,
      NODE_OPTIONS: `--import ${preload}`,
      WATCH_FILE: file,
    })
    return { ...run, ...JSON.parse(readFileSync(file, 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
