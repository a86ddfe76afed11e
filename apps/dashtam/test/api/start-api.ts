import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { onTestFinished } from 'vitest'
import type { TestServer } from '../../../../packages/limbeck/test/on-every-server.ts'
import { buildSimulator, type Simulator } from '../../simulator/build-simulator.ts'
import { buildServer } from '../../src/api/build-server.ts'
import { buildServices } from '../../src/api/build-services.ts'
import { openPool } from '../../src/database/open-pool.ts'
import type { Mail } from '../../src/mail/mailer.ts'
import { revisionHeads } from '../../src/revision-heads.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { migratedDatabase } from '../migrated-database.ts'
import { type Client, client } from './client.ts'

/** A service that listens, with all that surrounds it. */
export interface RunningApi {
  readonly address: string
  readonly simulator: Simulator
  /** Every mail that was sent. */
  readonly mails: readonly Mail[]
  /** All that was logged. */
  log(): string
  /** The token in the last mail to an address. */
  mailedToken(to: string): string
  query<Row extends object>(sql: string): Promise<readonly Row[]>
  /** A client that has registered, verified its address and logged in. */
  signUp(email: string): Promise<Client>
}

/** The password of every user of the tests. */
export const password = 'Corr3ct horse!'

/** Starts the service on a database at head, with its simulated provider. `environment` goes over the tests' settings. */
export async function startApi(
  server: TestServer,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApi> {
  const url = await migratedDatabase(server)
  const simulator = buildSimulator('dashtam', 'simulated')
  simulator.server.listen(0, '127.0.0.1')
  await once(simulator.server, 'listening')
  onTestFinished(() => void simulator.server.close())

  const settings = readSettings({
    ENVIRONMENT: 'testing',
    LOG_LEVEL: 'debug',
    PORT: '0',
    DATABASE_URL: url,
    SECRET_KEY: 'a key for tests that is long enough',
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    PASSWORD_MEMORY_KIB: '64',
    PASSWORD_PASSES: '1',
    LOGINS_PER_MINUTE: '1000',
    SCHWAB_BASE_URL: `http://127.0.0.1:${portOf(simulator)}`,
    SCHWAB_API_KEY: 'dashtam',
    SCHWAB_API_SECRET: 'simulated',
    ...environment,
  })
  const mails: Mail[] = []
  const mailer = { send: async (mail: Mail) => void mails.push(mail) }
  let log = ''
  const stream = {
    write: (text: string) => {
      log += text
    },
  }
  const pool = openPool(settings.databaseUrl)
  const services = buildServices(settings, {
    version: '0.1.0',
    database: pool.database,
    heads: await revisionHeads(),
    mailer,
  })
  // The port is known once the service listens, and the callback's address holds it.
  const late = { ...services, settings: { ...settings } }
  const api = await buildServer(late, stream)
  const address = await api.listen({ host: '127.0.0.1', port: 0 })
  Object.assign(late.settings, { baseUrl: address })
  onTestFinished(async () => {
    await api.close()
    await pool.close()
  })

  const mailedToken = (to: string) => {
    const text = mails.findLast((mail) => mail.to === to)?.text
    return /token: (\S+)/.exec(text ?? '')?.[1] ?? ''
  }
  return {
    address,
    simulator,
    mails,
    log: () => log,
    mailedToken,
    async query<Row extends object>(statement: string) {
      const { rows } = await pool.database.execute(sql.raw(statement))
      return rows as readonly unknown[] as readonly Row[]
    },
    async signUp(email) {
      const visitor = client(address)
      await visitor.post('/auth/register', { email, password, name: 'Ada Lovelace' })
      await visitor.post('/auth/verify-email', { token: mailedToken(email) })
      const { body } = await visitor.post('/auth/login', { email, password })
      return client(address, body.access_token, body.refresh_token)
    },
  }
}

function portOf({ server }: Simulator): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the simulator does not listen')
  return address.port
}
