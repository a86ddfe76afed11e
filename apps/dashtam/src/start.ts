import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { openProject } from 'limbeck'
import { buildServer } from './api/build-server.ts'
import { readHealth } from './api/health.ts'
import { startEmbedded } from './embedded/start-embedded.ts'

const application = join(import.meta.dirname, '..')
const host = process.env.HOST ?? '127.0.0.1'
const port = Number(process.env.PORT ?? 8000)

/** `make start`: an embedded database, its migration, then the service on it; all of it ends together. */
async function start(): Promise<number> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return fail(`PORT is ${process.env.PORT}: not a port`)
  if (await isTaken(port))
    return fail(`port ${port} is taken`, 'Stop what listens there, or choose another: PORT=8001 make start')

  const database = await startEmbedded()
  process.stdout.write(`Dashtam's database is ${database.name}\n`)
  const stopped = untilStopped()
  try {
    const migrated = await migrate(database.url)
    if (migrated !== 0) return fail('the migration failed, so the service does not start')
    return await serve(database.url, stopped)
  } finally {
    await database.stop()
  }
}

async function serve(url: string, stopped: Promise<void>): Promise<number> {
  const project = await openProject(join(application, 'limbeck.config.ts'), { url })
  const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string }
  const server = buildServer(() => readHealth(project, version))
  const address = await server.listen({ host, port })
  process.stdout.write(`
Dashtam answers at ${address}/health (Ctrl-C stops it). In a second terminal:

  cd apps/dashtam
  npx limbeck status
  # change a model in src/models, then
  npx limbeck revision --autogenerate -m "describe the change"
  npx limbeck upgrade head

`)
  await stopped
  await server.close()
  await project.close()
  return 0
}

async function migrate(url: string): Promise<number> {
  const command = join(application, '../../packages/limbeck/bin/limbeck.js')
  const child = spawn(process.execPath, [command, 'upgrade', 'head'], {
    cwd: application,
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

async function isTaken(candidate: number): Promise<boolean> {
  const probe = createServer()
  try {
    probe.listen(candidate, host)
    await once(probe, 'listening')
    return false
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return true
    throw error
  } finally {
    probe.close()
  }
}

function fail(what: string, hint?: string): number {
  process.stderr.write(`error: ${what}\n${hint === undefined ? '' : `hint: ${hint}\n`}`)
  return 1
}

process.exitCode = await start()
