import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { LimbeckError } from '../errors/limbeck-error.ts'

/**
 * Marks a folder as in use by this process, with a file beside it, and returns what takes the mark away.
 *
 * Two servers on one folder destroy it, and PGlite does not keep a second one out.
 *
 * @throws LimbeckError `database.in-use` while the process that left a mark is running
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const owner = readOwner(file)
      if (owner !== undefined && isRunning(owner)) throw inUse(folder, file, owner)
      rmSync(file, { force: true })
    }
  }
}

function readOwner(file: string): number | undefined {
  try {
    const owner = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(owner) && owner > 0 ? owner : undefined
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function inUse(folder: string, file: string, owner: number): LimbeckError {
  const whose = owner === process.pid ? 'this process has it open already' : `process ${owner} has it open`
  return new LimbeckError('database.in-use', `The embedded database in ${folder} is in use: ${whose}.`, {
    hint: `End that use first. When nothing uses it, delete ${file}.`,
    details: { folder, process: owner },
  })
}
