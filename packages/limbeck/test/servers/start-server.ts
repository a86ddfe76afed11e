import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, freePort, runProgram, unprivilegedAccount } from 'embedded-server'
import { guardDirectory } from './guard-directory.ts'
import type { RunningServer } from './running-server.ts'
import { startOnPort } from './start-on-port.ts'

/** A server of this run, and how to end it. */
export interface StartedServer {
  readonly server: RunningServer
  /** Stops the server and removes its files. */
  stop(): Promise<void>
}

const user = 'limbeck'
const password = 'limbeck'

const initdbOptions = `--username ${user} --no-sync --auth-local trust --auth-host scram-sha-256
  --encoding UTF8 --locale C.UTF-8 --wal-segsize 1`.split(/\s+/)

const settings = `
listen_addresses = '127.0.0.1'
max_connections = 300
shared_buffers = 64MB
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
jit = off
wal_level = logical
min_wal_size = 8MB
max_wal_size = 256MB
checkpoint_timeout = 1h
max_wal_senders = 4
max_replication_slots = 4
max_locks_per_transaction = 256
max_prepared_transactions = 4
log_timezone = 'UTC'
timezone = 'UTC'
`

/** Starts a throw-away server from the programs in `programs`. It ends with this process at the latest. */
export async function startServer(name: string, programs: string): Promise<StartedServer> {
  const account = unprivilegedAccount()
  const { path, remove } = await guardDirectory()
  try {
    if (account !== undefined) chownSync(path, account.uid, account.gid)
    const data = join(path, 'data')
    const passwordFile = join(path, 'password')
    writeFileSync(passwordFile, password)
    await runProgram(
      join(programs, 'initdb'),
      [...initdbOptions, '--pgdata', data, '--pwfile', passwordFile],
      account,
    )
    writeFileSync(join(data, 'postgresql.auto.conf'), settings)
    const port = await startOnFreePort(path, programs)
    const serverVersion = await readVersion(programs, account)
    return { server: { name, serverVersion, port, socketDirectory: path, user, password }, stop: remove }
  } catch (error) {
    await remove()
    throw new Error(`${name} did not start: ${(error as Error).message}`, { cause: error })
  }
}

async function startOnFreePort(path: string, programs: string): Promise<number> {
  const log = join(path, 'log')
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    try {
      await startOnPort(path, programs, port)
      return port
    } catch (error) {
      const reason = existsSync(log) ? readFileSync(log, 'utf8') : String(error)
      if (attempt === 5 || !reason.includes('Address already in use'))
        throw new Error(reason, { cause: error })
    }
  }
}

async function readVersion(programs: string, account: Account | undefined): Promise<number> {
  const text = await runProgram(join(programs, 'postgres'), ['--version'], account)
  const [, major, minor] = /(\d+)\.(\d+)/.exec(text) ?? []
  return Number(major) * 10_000 + Number(minor)
}
