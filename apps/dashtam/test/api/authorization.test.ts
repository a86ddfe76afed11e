import { describe, expect, test } from 'vitest'
import { onEveryServer, type TestServer } from '../../../../packages/limbeck/test/on-every-server.ts'
import { aesCipher } from '../../src/security/cipher.ts'
import type { Client } from './client.ts'
import { type RunningApi, startApi } from './start-api.ts'

interface Connecting {
  readonly api: RunningApi
  readonly ada: Client
  readonly id: string
  readonly path: string
}

async function connecting(server: TestServer): Promise<Connecting> {
  const api = await startApi(server)
  const ada = await api.signUp('ada@example.com')
  const { body } = await ada.post('/providers/', { provider_key: 'schwab', alias: 'Main' })
  return { api, ada, id: body.id, path: `/providers/${body.id}/authorization` }
}

/** Opens the provider's page as a browser does, without any access token, and follows it back. */
async function browse(
  url: string,
): Promise<{ readonly status: number; readonly body: unknown; readonly url: string }> {
  const response = await fetch(url)
  return { status: response.status, body: await response.json(), url: response.url }
}

describe('the connection to a provider', () => {
  onEveryServer(
    (server) => {
      test('is made by a browser, shown, refreshed and ended, and all of it is logged', async () => {
        const { api, ada, id, path } = await connecting(server)
        expect((await ada.get(path)).body).toMatchObject({
          status: 'not_connected',
          has_refresh_token: false,
        })
        const started = await ada.post(path)
        expect(started).toMatchObject({ status: 200, body: { state: expect.stringMatching(/^[\w-]{43}$/) } })
        expect(started.body.state).not.toBe((await ada.post(path)).body.state)

        const callback = await browse(started.body.auth_url)
        const connected = { provider_id: id, alias: 'Main', expires_in: 1800, scope: 'accounts read trading' }
        expect(callback).toMatchObject({ status: 200, body: { ...connected, message: expect.any(String) } })
        expect((await browse(callback.url)).status, 'a state counts once').toBe(400)
        expect((await ada.get(path)).body).toEqual({
          provider_id: id,
          alias: 'Main',
          status: 'connected',
          expires_at: expect.any(String),
          has_refresh_token: true,
          scope: 'accounts read trading',
        })
        expect((await ada.get(`/providers/${id}`)).body).toMatchObject({
          status: 'active',
          is_connected: true,
        })

        const rotations = []
        for (const refresh of ['rotated', 'same', 'omitted'] as const) {
          api.simulator.behave({ refresh })
          expect((await ada.patch(path)).status).toBe(200)
          const [log] = await api.query<{ details: { rotation_type: string; refresh_count: number } }>(
            `select details from public.provider_audit_logs where action = 'token_refreshed'
             order by created_at desc limit 1`,
          )
          rotations.push([log?.details.refresh_count, log?.details.rotation_type])
        }
        expect(rotations).toEqual([
          [1, 'rotated'],
          [2, 'same_token_returned'],
          [3, 'not_included'],
        ])
        expect((await browse((await ada.post(path)).body.auth_url)).status).toBe(200)

        expect((await ada.delete(path)).status).toBe(204)
        expect((await ada.get(path)).body.status).toBe('not_connected')
        expect((await ada.get(`/providers/${id}`)).body).toMatchObject({
          status: 'revoked',
          needs_reconnection: true,
        })
        expect((await ada.patch(path)).status).toBe(400)
        const actions =
          'select action, host(ip_address) as ip from public.provider_audit_logs order by created_at'
        expect(await api.query(actions)).toEqual(
          [
            'token_created',
            'token_refreshed',
            'token_refreshed',
            'token_refreshed',
            'token_updated',
            'connection_revoked',
          ].map((action) => ({ action, ip: '127.0.0.1' })),
        )
      })

      test('is not made without consent, a code, or a state that is ours and new', async () => {
        const { api, ada, path } = await connecting(server)
        const callback = `${api.address}/api/v1${path}/callback`
        const state = async () => (await ada.post(path)).body.state
        expect((await browse(`${callback}?code=x`)).status).toBe(400)
        expect((await browse(`${callback}?code=x&state=${'a'.repeat(43)}`)).status).toBe(400)
        expect((await browse(`${callback}?state=${await state()}`)).status).toBe(400)
        expect((await browse(`${callback}?code=wrong&state=${await state()}`)).status).toBe(500)
        const other = await ada.post('/providers/', { provider_key: 'schwab', alias: 'Other' })
        const elsewhere = `${api.address}/api/v1/providers/${other.body.id}/authorization/callback`
        expect((await browse(`${elsewhere}?code=x&state=${await state()}`)).status).toBe(400)
        const late = await state()
        await api.query(`update public.oauth_states set expires_at = now() - interval '1 second'`)
        expect((await browse(`${callback}?code=x&state=${late}`)).status).toBe(400)

        api.simulator.behave({ consents: false })
        expect((await browse((await ada.post(path)).body.auth_url)).status).toBe(400)
        expect((await ada.get(path)).body.status).toBe('not_connected')
        expect(await api.query('select from public.provider_audit_logs')).toEqual([])
      })

      test('keeps what a failed refresh leaves behind, and what was logged of a deleted provider', async () => {
        const { api, ada, id, path } = await connecting(server)
        await browse((await ada.post(path)).body.auth_url)
        const state =
          'select status, error_count, error_message, next_sync_at > now() as waits from public.provider_connections'

        for (const refresh of ['broken', 'garbled', 'broken'] as const) {
          api.simulator.behave({ refresh })
          expect((await ada.patch(path)).status).toBe(502)
        }
        expect(await api.query(state)).toEqual([
          {
            status: 'ERROR',
            error_count: 3,
            error_message: 'the provider answered 503 temporarily_unavailable',
            waits: true,
          },
        ])
        api.simulator.behave({ refresh: 'rotated' })
        expect((await ada.patch(path)).status).toBe(200)
        expect(await api.query(state)).toMatchObject([
          { status: 'ACTIVE', error_count: 0, error_message: null },
        ])
        api.simulator.behave({ refresh: 'refused' })
        expect((await ada.patch(path)).status).toBe(502)
        expect((await ada.get(`/providers/${id}`)).body).toMatchObject({
          status: 'expired',
          needs_reconnection: true,
        })

        expect((await ada.delete(`/providers/${id}`)).status).toBe(200)
        const logs = `select action, connection_id, details->>'alias' as alias from public.provider_audit_logs order by created_at`
        const row = (action: string) => ({ action, connection_id: null, alias: 'Main' })
        const failed = row('token_refresh_failed')
        expect(await api.query(logs)).toEqual([
          row('token_created'),
          failed,
          failed,
          failed,
          row('token_refreshed'),
          failed,
          row('connection_revoked'),
        ])
      })

      test('stores tokens that only this service and this connection can open, and logs none', async () => {
        const { api, ada, path } = await connecting(server)
        const { auth_url, state } = (await ada.post(path)).body
        const callback = await browse(auth_url)
        const [row] = await api.query<{ connection_id: string; access_token_encrypted: string }>(
          'select * from public.provider_tokens',
        )
        const { connection_id = '', access_token_encrypted = '' } = row ?? {}
        const key = Buffer.alloc(32, 7)
        const token = aesCipher(key).decrypt(access_token_encrypted, `access:${connection_id}`)
        expect(token).toMatch(/^[\w-]{32}$/)
        expect(JSON.stringify(row)).not.toContain(token)
        expect(() => aesCipher(key).decrypt(access_token_encrypted, 'access:other')).toThrow()
        expect(() =>
          aesCipher(Buffer.alloc(32)).decrypt(access_token_encrypted, `access:${connection_id}`),
        ).toThrow()
        const code = new URL(callback.url).searchParams.get('code')
        for (const secret of [token, state, code]) expect(api.log()).not.toContain(secret)
      })

      test('goes on after its access token has expired', async () => {
        const { api, ada, path } = await connecting(server)
        api.simulator.behave({ expiresInSeconds: 1 })
        await browse((await ada.post(path)).body.auth_url)
        const { expires_at } = (await ada.get(path)).body
        await expect.poll(() => Date.now() > Date.parse(expires_at), { timeout: 5_000 }).toBe(true)
        api.simulator.behave({ expiresInSeconds: undefined })
        expect(await ada.patch(path)).toMatchObject({ status: 200, body: { expires_in: 1800 } })
        expect(Date.parse((await ada.get(path)).body.expires_at)).toBeGreaterThan(Date.now() + 1_700_000)
      })
    },
    { only: ['postgresql 17', 'postgresql 18'], because: 'the service asks for PostgreSQL 17' },
  )
})
