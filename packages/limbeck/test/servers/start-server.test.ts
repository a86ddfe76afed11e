import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installation } from 'embedded-server'
import { expect, test } from 'vitest'
import { openDatabase } from '../../src/drivers/open-database.ts'
import { guardDirectory } from './guard-directory.ts'
import type { RunningServer } from './running-server.ts'
import { serverUrl } from './server-url.ts'
import { startServer } from './start-server.ts'

const [installed] = ([15, 17, 18] as const)
  .map(installation)
  .flatMap((each) => ('programs' in each ? [each] : []))

test('a server stops when it is told to, and leaves no file', async () => {
  const { server, stop } = await startServer(installed?.name ?? '', installed?.programs ?? '')
  const connection = await openDatabase(serverUrl(server, 'postgres')).connect()
  expect(connection.serverVersion).toBe(server.serverVersion)
  await connection.close()
  await stop()
  await stop()
  await expectGone(server)
})

test('a server ends with the process that started it, however that ends', async () => {
  const script = fileURLToPath(new URL('./hold-server.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'jiti/register', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  const server: RunningServer = JSON.parse(String(line))
  const connection = await openDatabase(serverUrl(server, 'postgres')).connect()
  await connection.close()
  child.kill('SIGKILL')
  await expectGone(server)
})

test('a server that cannot start says why, and leaves no file', async () => {
  await expect(startServer('postgresql 0', '/nowhere')).rejects.toThrow(
    /postgresql 0 did not start: .*\/nowhere/,
  )
})

test('a guarded folder goes when it is removed', async () => {
  const { path, remove } = await guardDirectory()
  expect(existsSync(path)).toBe(true)
  await remove()
  expect(existsSync(path)).toBe(false)
})

async function expectGone(server: RunningServer): Promise<void> {
  await expect.poll(() => existsSync(server.socketDirectory), { timeout: 30_000 }).toBe(false)
  const failure = openDatabase(serverUrl(server, 'postgres')).connect({ connectTimeoutMs: 1 })
  await expect(failure).rejects.toMatchObject({ code: 'database.unreachable' })
}
