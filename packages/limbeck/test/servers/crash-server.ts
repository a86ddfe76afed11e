import { join } from 'node:path'
import { runProgram, unprivilegedAccount } from 'embedded-server'
import type { RunningServer } from './running-server.ts'
import { startOnPort } from './start-on-port.ts'

/**
 * Ends a server at once, without a checkpoint, as a power cut would, and starts it again from `programs` on its port.
 * Returns when it has recovered.
 */
export async function crashServer({ socketDirectory, port }: RunningServer, programs: string): Promise<void> {
  await runProgram(
    join(programs, 'pg_ctl'),
    ['stop', '-m', 'immediate', '--wait', '--silent', '-D', join(socketDirectory, 'data')],
    unprivilegedAccount(),
  )
  await startOnPort(socketDirectory, programs, port)
}
