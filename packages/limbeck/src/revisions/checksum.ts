import { hash } from 'node:crypto'

/**
 * The SHA-256 of a revision file's text, in hexadecimal.
 *
 * A byte order mark and the form of line ends do not count: both change when a file passes through git on Windows.
 */
export function checksum(text: string): string {
  const normalised = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  return hash('sha256', normalised, 'hex')
}
