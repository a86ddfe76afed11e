import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, unprivilegedAccount } from 'embedded-server'
import { onTestFinished } from 'vitest'
import { guardDirectory } from '../servers/guard-directory.ts'

const program = '/usr/sbin/pgbouncer'

/** Whether Debian's pgbouncer is installed here. */
export const hasPgbouncer = existsSync(program)

/**
 * Starts a pgbouncer before the server of `url`, which goes when the test ends, and returns the URL of the same database
 * through it. `poolSize` is how many sessions it keeps on the server.
 */
export async function startPgbouncer(
  url: string,
  mode: 'session' | 'transaction',
  poolSize: number,
): Promise<string> {
  const { path, remove } = await guardDirectory()
  onTestFinished(remove)
  const server = new URL(url)
  const port = await freePort()
  const settings = join(path, 'pgbouncer.ini')
  // The guard of the folder ends the process of this file as it ends a server.
  mkdirSync(join(path, 'data'))
  writeFileSync(
    settings,
    `[databases]
* = host=${server.hostname} port=${server.port} user=${server.username} password=${server.password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = ${poolSize}
max_client_conn = 400
# Sessions of a round that is over are not kept from the next one.
server_idle_timeout = 3
pidfile = ${join(path, 'data', 'postmaster.pid')}
logfile = ${join(path, 'log')}
`,
  )
  const account = unprivilegedAccount()
  if (account !== undefined)
    for (const each of [path, join(path, 'data'), settings]) chownSync(each, account.uid, account.gid)
  chmodSync(path, 0o700)
  const child = spawn(program, ['--quiet', settings], {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await listening(child, port)
  const pooled = new URL(url)
  pooled.port = String(port)
  return pooled.href
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  let output = ''
  child.stderr?.on('data', (data) => {
    output += String(data)
  })
  for (;;) {
    if (child.exitCode !== null) throw new Error(`pgbouncer ended: ${output}`)
    const socket = connect(port, '127.0.0.1')
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isOpen) return
    await sleep(20)
  }
}
