import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../../../packages/limbeck/test/on-every-server.ts'
import { startApi } from './start-api.ts'

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
