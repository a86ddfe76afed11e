import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { newId } from './new-id.ts'
import { place } from './place.ts'

/** A file and the text it is to have. */
export interface Replacement {
  readonly path: string
  readonly text: string
}

/**
 * Gives files another text, all of them or none. Each appears at once with its whole text and keeps its permissions; when
 * one cannot be written, those before it get their old text back.
 *
 * @throws LimbeckError `revision.not-written`
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<void> {
  const written: { readonly path: string; readonly temporary: string; readonly old: string }[] = []
  const replaced: typeof written = []
  let at = ''
  try {
    for (const { path, text } of replacements) {
      at = path
      // A name with a leading dot is no revision: a file left by a crash does no harm.
      const temporary = join(dirname(path), `.${basename(path)}.${newId()}.tmp`)
      written.push({ path, temporary, old: await readFile(path, 'utf8') })
      await writeFile(temporary, text, { encoding: 'utf8', flag: 'wx' })
      await chmod(temporary, (await stat(path)).mode)
    }
    for (const each of written) {
      at = each.path
      await rename(each.temporary, each.path)
      replaced.push(each)
    }
  } catch (cause) {
    for (const { path, old } of replaced) await writeFile(path, old, 'utf8')
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new LimbeckError('revision.not-written', `${place(at)} could not be written: ${reason}`, {
      hint: `Check that ${place(dirname(at))} may be written to. No file was changed.`,
      details: { path: at, reason },
      cause,
    })
  } finally {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })))
  }
}
