import { join } from 'node:path'
import { runProgram, unprivilegedAccount } from 'embedded-server'
import type { RunningServer } from './running-server.ts'

/**
 * Ends a server at once, without a checkpoint, as a power cut would, and starts it again from `programs` on its port.
 * Returns when it has recovered.
 */
export async function crashServer({ socketDirectory, port }: RunningServer, programs: string): Promise<void> {
  const pgCtl = (...words: readonly string[]) =>
    runProgram(
      join(programs, 'pg_ctl'),
      [...words, '--wait', '--silent', '-D', join(socketDirectory, 'data')],
      unprivilegedAccount(),
    )
  await pgCtl('stop', '-m', 'immediate')
  await pgCtl('start', '-l', join(socketDirectory, 'log'), '-o', `-p ${port} -k ${socketDirectory}`)
}
