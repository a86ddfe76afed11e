import { describe, expect, onTestFinished, test } from 'vitest'
import { onEveryServer } from '../../../../packages/limbeck/test/on-every-server.ts'
import { freshDatabase } from '../fresh-database.ts'
import { withProject } from '../with-project.ts'
import { password, startApi } from './start-api.ts'

const person = { email: 'ada@example.com', password, name: 'Ada' }

async function post(address: string, path: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

async function get(address: string, path: string) {
  const response = await fetch(`${address}${path}`)
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests are about
  const body: any = await response.json().catch(() => undefined)
  return { status: response.status, body }
}

describe('the service', () => {
  onEveryServer(
    (server) => {
      test('says what it is, how it fares and whether it may serve', async () => {
        const { address, query } = await startApi(server)
        expect(await get(address, '/')).toMatchObject({
          status: 200,
          body: { name: 'Dashtam', version: '0.1.0', status: 'running', docs: null },
        })
        expect(await get(address, '/api/v1/health')).toEqual({
          status: 200,
          body: { status: 'healthy', version: 'v1' },
        })
        expect((await get(address, '/health')).body).toMatchObject({
          status: 'healthy',
          database: 'connected',
        })
        expect((await get(address, '/ready')).status).toBe(200)
        expect((await get(address, '/docs')).status).toBe(404)
        expect(await get(address, '/nothing')).toEqual({ status: 404, body: { detail: 'Not Found' } })

        // A replica that was ready stays so while a newer one migrates.
        await query(`update public.alembic_version set version_num = 'abc123'`)
        expect((await get(address, '/health')).body).toMatchObject({
          status: 'degraded',
          schema: { current: ['abc123'], isCurrent: false },
        })
        expect((await get(address, '/ready')).status).toBe(200)
      })

      test('is not ready before its database is at head, and says that it was never migrated', async () => {
        const { address, query } = await startApi(server)
        await query('drop table public.alembic_version')
        expect((await get(address, '/ready')).status).toBe(503)
        expect((await get(address, '/health')).body).toMatchObject({
          status: 'degraded',
          database: 'connected',
          schema: { current: [], isCurrent: false },
        })
      })

      test('makes no table of its own: on an empty database it waits to be migrated', async () => {
        const { url, query } = await freshDatabase(server)
        const { address } = await startApi(server, { DATABASE_URL: url })
        expect((await get(address, '/ready')).status).toBe(503)
        expect(await post(address, '/api/v1/auth/register', person)).toMatchObject({ status: 500 })
        expect(await query(`select from information_schema.tables where table_schema = 'public'`)).toEqual([])
      })

      test('takes the passwords in URLs that Limbeck takes', async () => {
        const { url, query } = await freshDatabase(server)
        const role = `dashtam_${Date.now()}`
        const password = "p%40s:s/w'ö rd?#%"
        await query(`create role ${role} superuser login password '${password.replaceAll("'", "''")}'`)
        onTestFinished(async () => void (await query(`drop owned by ${role}; drop role ${role}`)))
        const theirs = url.replace(/\/\/[^@]*@/, `//${role}:${encodeURIComponent(password)}@`)
        await withProject(theirs, (project) => project.upgrade('head'))
        const { address } = await startApi(server, { DATABASE_URL: theirs })
        expect((await get(address, '/ready')).status).toBe(200)
      })

      test('notes where a session comes from, and believes X-Forwarded-For only behind a proxy', async () => {
        const sent = { 'x-forwarded-for': '203.0.113.7', 'user-agent': 'a browser' }
        for (const [trusts, ip] of [
          ['false', '127.0.0.1'],
          ['true', '203.0.113.7'],
        ] as const) {
          const { address, query, signUp } = await startApi(server, { TRUST_PROXY: trusts })
          await signUp(person.email)
          expect((await post(address, '/api/v1/auth/login', person, sent)).status).toBe(200)
          const sessions = `select host(ip_address) as ip, user_agent from public.refresh_tokens
            where user_agent = 'a browser'`
          expect(await query(sessions)).toEqual([{ ip, user_agent: 'a browser' }])
          expect(await query('select host(last_login_ip) as ip from public.users')).toEqual([{ ip }])
        }
      })

      test('answers while its database does not', async () => {
        const { address } = await startApi(server, { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' })
        expect(await get(address, '/health')).toMatchObject({
          status: 200,
          body: { status: 'degraded', database: 'disconnected' },
        })
        expect((await get(address, '/ready')).status).toBe(503)
        expect(await get(address, '/api/v1/providers/')).toMatchObject({ status: 403 })
      })

      test('shows its API in debug mode', async () => {
        const { address } = await startApi(server, { DEBUG: 'true' })
        expect((await fetch(`${address}/docs`)).status).toBe(200)
        const { body } = await get(address, '/docs/json')
        expect(Object.keys(body.paths)).toEqual(
          expect.arrayContaining([
            '/health',
            '/api/v1/auth/login',
            '/api/v1/providers/{id}/authorization/callback',
          ]),
        )
      })
    },
    { only: ['postgresql 17'], because: 'nothing here depends on the version' },
  )
})
