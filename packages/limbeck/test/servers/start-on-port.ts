import { join } from 'node:path'
import { runProgram, unprivilegedAccount } from 'embedded-server'

/** Starts the server whose data is in `data` of the folder `path` from `programs`, and returns when it answers on `port`. */
export async function startOnPort(path: string, programs: string, port: number): Promise<void> {
  await runProgram(
    join(programs, 'pg_ctl'),
    [
      'start',
      '--wait',
      '--silent',
      '-D',
      join(path, 'data'),
      '-l',
      join(path, 'log'),
      '-o',
      `-p ${port} -k ${path}`,
    ],
    unprivilegedAccount(),
  )
}
