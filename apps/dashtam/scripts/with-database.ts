import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, installation, startServer } from 'embedded-server'

// Runs a command on a scratch database: with-database.ts COMMAND [ARGUMENT…]. An embedded PostgreSQL 17 is started for it,
// DATABASE_URL names its empty database, and it is gone when the command ends. The exit code is the command's.
const [command, ...parameters] = process.argv.slice(2)
if (command === undefined) throw new Error('usage: with-database.ts COMMAND [ARGUMENT…]')
const found = installation(17)
if ('skipped' in found) {
  process.stderr.write(
    `error: no embedded PostgreSQL here: ${found.skipped}\nhint: Set DATABASE_URL to a database that may be emptied.\n`,
  )
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'dashtam-scratch-'))
chmodSync(folder, 0o755)
const server = await startServer({
  programs: found.programs,
  directory: join(folder, 'data'),
  port: await freePort(),
  user: 'dashtam_test_user',
  password: 'test_password',
  settings: `listen_addresses = '127.0.0.1'\nfsync = off\ntimezone = 'UTC'\n`,
})
const url = `postgresql://dashtam_test_user:test_password@127.0.0.1:${server.port}/postgres`
const child = spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
const [code] = await once(child, 'exit')
await server.stop()
rmSync(folder, { recursive: true, force: true })
process.exitCode = typeof code === 'number' ? code : 1
