import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './run-program.ts'
import { unprivilegedAccount } from './unprivileged-account.ts'

/** How a server is started. */
export interface ServerOptions {
  /** The folder of initdb, pg_ctl and postgres. */
  readonly programs: string
  /** The folder of the server's files: `data`, `log` and the socket. Made when it is missing. */
  readonly directory: string
  readonly port: number
  readonly user: string
  readonly password: string
  /** Lines for postgresql.auto.conf. */
  readonly settings: string
}

/** A running server. */
export interface StartedServer {
  readonly port: number
  /** Stops the server, ending its sessions; its files stay. */
  stop(): Promise<void>
}

/**
 * Starts a server on its folder, making the database cluster at the first time. When this process is root the server
 * runs as an unprivileged account, since PostgreSQL refuses root. A server that already runs there is used as it is.
 *
 * @throws Error with the server's log when it does not start.
 */
export async function startServer(options: ServerOptions): Promise<StartedServer> {
  const { programs, directory, port } = options
  const account = unprivilegedAccount()
  const data = join(directory, 'data')
  const log = join(directory, 'log')
  const control = (...parameters: string[]) =>
    runProgram(join(programs, 'pg_ctl'), [...parameters, '--silent', '-D', data], account)
  const stop = async () => void (await control('stop', '--mode', 'fast'))

  mkdirSync(directory, { recursive: true })
  if (account !== undefined) chownSync(directory, account.uid, account.gid)
  if (!existsSync(data)) await initialise(options, data, account)
  const isRunning = await control('status').then(
    () => true,
    () => false,
  )
  if (isRunning) return { port: portOf(data), stop }

  writeFileSync(join(data, 'postgresql.auto.conf'), options.settings)
  rmSync(log, { force: true })
  try {
    await control('start', '--wait', '-l', log, '-o', `-p ${port} -k ${directory}`)
  } catch (error) {
    throw new Error(existsSync(log) ? readFileSync(log, 'utf8') : String(error), { cause: error })
  }
  return { port, stop }
}

/** The port of the server that runs on `data`: the fourth line of its lock file (manual, section 73.1). */
function portOf(data: string): number {
  return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3])
}

async function initialise(
  options: ServerOptions,
  data: string,
  account: ReturnType<typeof unprivilegedAccount>,
): Promise<void> {
  const passwordFile = join(options.directory, 'password')
  const unfinished = `${data}.new`
  rmSync(unfinished, { recursive: true, force: true })
  writeFileSync(passwordFile, options.password, { mode: 0o600 })
  if (account !== undefined) chownSync(passwordFile, account.uid, account.gid)
  try {
    await runProgram(
      join(options.programs, 'initdb'),
      [
        ...['--pgdata', unfinished, '--username', options.user, '--pwfile', passwordFile, '--no-sync'],
        ...[
          '--auth-local',
          'trust',
          '--auth-host',
          'scram-sha-256',
          '--encoding',
          'UTF8',
          '--locale',
          'C.UTF-8',
        ],
      ],
      account,
    )
    // Renamed when it is whole, so that a start that was cut off is made again.
    renameSync(unfinished, data)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}
