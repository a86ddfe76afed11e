import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { buildSimulator } from '../simulator/build-simulator.ts'
import { localSecrets } from './embedded/local-secrets.ts'
import { embedded } from './embedded/settings.ts'
import { startEmbedded } from './embedded/start-embedded.ts'
import { runService } from './run-service.ts'
import { readSettings } from './settings/read-settings.ts'
import { untilStopped } from './until-stopped.ts'

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
  const simulator = buildSimulator('dashtam', 'simulated').server.listen(0, '127.0.0.1')
  await once(simulator, 'listening')
  const address = simulator.address()
  const service = await runService(
    readSettings({
      DEBUG: 'true',
      LOG_LEVEL: 'warn',
      MAIL_FOLDER: join(embedded.directory, 'mail'),
      SCHWAB_BASE_URL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
      SCHWAB_API_KEY: 'dashtam',
      SCHWAB_API_SECRET: 'simulated',
      ...localSecrets(),
      ...process.env,
      DATABASE_URL: url,
      HOST: host,
      PORT: String(port),
    }),
  )
  process.stdout.write(`
Dashtam answers at ${service.address}/health (Ctrl-C stops it), its API is shown at ${service.address}/docs, and its mails
go to ${join(embedded.directory, 'mail')}. In a second terminal:

  cd apps/dashtam
  npx limbeck status
  # change a model in src/models, then
  npx limbeck revision --autogenerate -m "describe the change"
  npx limbeck upgrade head

`)
  await stopped
  simulator.close()
  await service.close()
  return 0
}

async function migrate(url: string): Promise<number> {
  const command = join(application, '../../packages/limbeck/bin/limbeck.cjs')
  const child = spawn(process.execPath, [command, 'upgrade', 'head'], {
    cwd: application,
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
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
