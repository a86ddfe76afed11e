import { readFile } from 'node:fs/promises'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { place } from './place.ts'

/**
 * Reads a revision file's text, with line feeds for line ends and without a byte order mark.
 *
 * @throws LimbeckError `revision.unreadable`
 */
export async function readRevisionText(path: string): Promise<string> {
  try {
    const text = await readFile(path, 'utf8')
    return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new LimbeckError('revision.unreadable', `${place(path)} cannot be read: ${reason}`, {
      hint: 'Check that the file exists and that its permissions allow reading.',
      details: { path },
      cause,
    })
  }
}
