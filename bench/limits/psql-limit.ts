import type { Command } from '../measure/command.ts'
import type { Contender } from '../measure/contender.ts'
import { findPsql } from './find-psql.ts'

/** psql with a file: all of it in one transaction, or a text that only reads. Undefined where there is no psql. */
export function psqlLimit(
  url: string,
  file: string,
  { name, prepare }: { readonly name: string; readonly prepare?: () => Promise<void> },
): Contender | undefined {
  const psql = findPsql()
  if (psql === undefined) return undefined
  const command: Command = {
    program: psql,
    parameters: ['-X', '-q', '-t', '-A', '-v', 'ON_ERROR_STOP=1', '-1', '-f', file, url],
    directory: '/',
  }
  return { name, role: 'yardstick', runtime: 'native', command, ...(prepare !== undefined && { prepare }) }
}
