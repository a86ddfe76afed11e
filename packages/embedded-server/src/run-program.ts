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
  // Detached, so that Ctrl-C on a terminal reaches whoever ends the server and not the server itself.
  const child = spawn(program, parameters, {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const [code] = await once(child, 'close')
  const output = Buffer.concat(chunks).toString()
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${output}`)
  return output
}
