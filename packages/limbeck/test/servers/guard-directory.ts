import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary folder that goes when it is removed, and no later than this process. */
export interface GuardedDirectory {
  readonly path: string
  /** Stops the PostgreSQL server whose data is in `data` of the folder, if there is one, and removes the folder. */
  remove(): Promise<void>
}

// Its standard input closes when we say so, or when we are gone in whatever way.
const guardian = `
  cat > /dev/null
  pid=$(head -n 1 "$1/data/postmaster.pid" 2> /dev/null)
  if [ -n "$pid" ]; then
    kill -QUIT "$pid" 2> /dev/null
    while kill -0 "$pid" 2> /dev/null; do sleep 0.05; done
  fi
  rm -rf "$1"`

/** Makes a temporary folder, in memory where there is room, under the guard of a process of its own. */
export async function guardDirectory(): Promise<GuardedDirectory> {
  const path = mkdtempSync(join(memoryOrTemporaryFolder(), 'limbeck-test-'))
  const child = spawn('/bin/sh', ['-c', guardian, 'limbeck-test-guard', path], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  await once(child, 'spawn')
  const remove = async () => {
    if (child.exitCode !== null) return
    const exit = once(child, 'exit')
    child.stdin.end()
    await exit
  }
  return { path, remove }
}

function memoryOrTemporaryFolder(): string {
  const neededBytes = 1024 ** 3
  if (!existsSync('/dev/shm')) return tmpdir()
  const { bavail, bsize } = statfsSync('/dev/shm')
  return bavail * bsize > neededBytes ? '/dev/shm' : tmpdir()
}
