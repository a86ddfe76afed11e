import autocannon from 'autocannon'
import { openProject } from 'limbeck'
import pg from 'pg'
import { buildServer } from '../src/api/build-server.ts'
import { buildServices } from '../src/api/build-services.ts'
import { openPool } from '../src/database/open-pool.ts'
import { revisionHeads } from '../src/revision-heads.ts'
import { readSettings } from '../src/settings/read-settings.ts'

// A load test on the empty database of DATABASE_URL: npm run bench --workspace dashtam. Asks for health, logins and lists
// of providers, SECONDS (60) in all, while a revision is applied underneath. Ends with 1 when one request failed.
const seconds = Math.max(1, Math.round(Number(process.env.SECONDS ?? 60) / 3))
const url = process.env.DATABASE_URL ?? ''
const person = { email: 'ada@example.com', password: 'Corr3ct horse!', name: 'Ada' }

const project = await openProject(undefined, { url })
await project.upgrade('head-1')
const settings = readSettings({
  LOG_LEVEL: 'silent',
  DATABASE_URL: url,
  SECRET_KEY: 'a key for the load test, long enough',
  ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
  LOGINS_PER_MINUTE: '100000000',
  SCHWAB_API_KEY: 'x',
  SCHWAB_API_SECRET: 'x',
  ...process.env,
})
const pool = openPool(url)
let token = ''
const mailer = {
  send: async ({ text }: { readonly text: string }) => {
    token = /token: (\S+)/.exec(text)?.[1] ?? ''
  },
}
const heads = await revisionHeads()
const server = await buildServer(
  buildServices(settings, { version: 'bench', database: pool.database, heads, mailer }),
)
const address = await server.listen({ host: '127.0.0.1', port: 0 })

const post = async (path: string, body: object, bearer = '') => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }
  const response = await fetch(`${address}/api/v1${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return (await response.json()) as Record<string, string>
}
await post('/auth/register', person)
await post('/auth/verify-email', { token })
const { access_token = '' } = await post('/auth/login', person)
for (let index = 0; index < 20; index++)
  await post('/providers', { provider_key: 'schwab', alias: `${index}` }, access_token)

async function load(
  title: string,
  request: autocannon.Request,
  during?: () => Promise<string>,
): Promise<number> {
  const running = autocannon({ url: address, connections: 20, duration: seconds, requests: [request] })
  const aside = during?.()
  const { requests, latency, errors, timeouts, non2xx } = await running
  const failed = errors + timeouts + non2xx
  process.stdout.write(
    `${title.padEnd(14)} ${Math.round(requests.average)} requests/s, 99 % within ${latency.p99} ms, ${requests.total} in all, ${failed} failed${aside === undefined ? '' : `; ${await aside}`}\n`,
  )
  return failed
}

const json = { 'content-type': 'application/json' }
let failed = await load('health', { method: 'GET', path: '/health' })
failed += await load('login', {
  method: 'POST',
  path: '/api/v1/auth/login',
  headers: json,
  body: JSON.stringify(person),
})
failed += await load(
  'provider list',
  { method: 'GET', path: '/api/v1/providers/', headers: { authorization: `Bearer ${access_token}` } },
  async () => {
    const began = performance.now()
    const { revisions } = await project.upgrade('head')
    return `meanwhile ${revisions.length} revision applied in ${Math.round(performance.now() - began)} ms`
  },
)
const client = new pg.Client({ connectionString: url })
await client.connect()
const { rows } = await client.query('select version_num from public.alembic_version')
await client.end()
await server.close()
await pool.close()
await project.close()
process.exitCode = failed === 0 && rows[0]?.version_num === heads[0] ? 0 : 1
