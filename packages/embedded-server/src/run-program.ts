import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Account } from './unprivileged-account.ts'

/**
 * Runs one of PostgreSQL's programs to its end, as `account` if given, and returns what it printed.
 *
 * @throws Error with the program's output when it does not end with 0.
 */
export async function runProgram(
  program: string,
  parameters: readonly string[],
  account: Account | undefined,
): Promise<string> {
  // A server started by pg_ctl keeps these streams open, so only the exit tells when the program is done.
  const child = spawn(program, parameters, {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${output}`)
  return output
}
