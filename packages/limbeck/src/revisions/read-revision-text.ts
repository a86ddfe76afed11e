import { readFileSync } from 'node:fs'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { place } from './place.ts'

// Made once: Node makes them of a text anew for each file, which takes as long as to read a small one.
const utf8 = { encoding: 'utf8', flag: 'r' } as const

/**
 * Reads a revision file's text, with line feeds for line ends and without a byte order mark.
 *
 * @throws LimbeckError `revision.unreadable`
 */
export async function readRevisionText(path: string): Promise<string> {
  try {
    // A small file is read in a fraction of the time that a promise of it takes, and a history has many.
    const text = readFileSync(path, utf8)
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
