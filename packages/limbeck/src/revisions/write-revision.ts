import { constants, existsSync } from 'node:fs'
import { copyFile, link, mkdir, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { newId } from './new-id.ts'
import { place } from './place.ts'

/**
 * Writes a new revision file, making its folder if need be, and returns its path.
 *
 * The file appears at once with its whole content, or not at all; a file of that name is never overwritten.
 *
 * @throws LimbeckError `revision.file-exists`, `revision.not-written`
 */
export async function writeRevision(path: string, text: string): Promise<string> {
  const folder = dirname(path)
  // A name with a leading dot is no revision: a file left by a crash does no harm.
  const temporary = join(folder, `.${basename(path)}.${newId()}.tmp`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(temporary, text, { encoding: 'utf8', flag: 'wx' })
    await giveName(temporary, path)
  } catch (cause) {
    const code = errorCode(cause)
    // mkdir says EEXIST too, of a file in the folder's place.
    if (code === 'EEXIST' && existsSync(path)) {
      throw new LimbeckError('revision.file-exists', `${place(path)} exists already`, {
        hint: 'Remove it, or give the new revision another message or --rev-id.',
        details: { path },
        cause,
      })
    }
    throw new LimbeckError('revision.not-written', `${place(path)} could not be written: ${code ?? cause}`, {
      hint: `Check that the folder ${place(folder)} exists and may be written to.`,
      details: { path, reason: code },
      cause,
    })
  } finally {
    await unlink(temporary).catch(() => {})
  }
  return path
}

// A link fails when the name is taken, which a rename would overwrite. Some file systems have no links.
async function giveName(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errorCode(error) ?? '')) throw error
    await copyFile(temporary, path, constants.COPYFILE_EXCL)
  }
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
