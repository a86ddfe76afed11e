import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../../../packages/limbeck/test/on-every-server.ts'
import { client } from './client.ts'
import { startApi } from './start-api.ts'

const nobody = '00000000-0000-4000-8000-000000000000'

describe('the API of providers', () => {
  onEveryServer(
    (server) => {
      test('lists the types that there are, and which are configured', async () => {
        const visitor = client((await startApi(server)).address)
        const schwab = {
          key: 'schwab',
          name: 'Charles Schwab',
          provider_type: 'brokerage',
          description: expect.any(String),
          icon_url: null,
          is_configured: true,
          supported_features: expect.arrayContaining(['accounts']),
        }
        expect(await visitor.get('/provider-types/')).toEqual({ status: 200, body: [schwab] })
        expect((await visitor.get('/provider-types/?configured=false')).body).toEqual([])
        expect(await visitor.get('/provider-types/schwab')).toEqual({ status: 200, body: schwab })
        expect((await visitor.get('/provider-types/unknown')).status).toBe(404)

        const without = await startApi(server, { SCHWAB_API_KEY: '' })
        expect((await client(without.address).get('/provider-types/?configured=true')).body).toEqual([])
        const ada = await without.signUp('ada@example.com')
        expect((await ada.post('/providers/', { provider_key: 'schwab', alias: 'Main' })).status).toBe(400)
      })

      test('makes, shows, renames, lists and deletes providers', async () => {
        const api = await startApi(server)
        const ada = await api.signUp('ada@example.com')
        const add = (alias: string) => ada.post('/providers/', { provider_key: ' Schwab ', alias })
        const first = await add('b')
        expect(first).toEqual({
          status: 201,
          body: {
            id: expect.any(String),
            provider_key: 'schwab',
            alias: 'b',
            status: 'pending',
            is_connected: false,
            needs_reconnection: false,
            connected_at: null,
            last_sync_at: null,
            accounts_count: 0,
          },
        })
        expect((await add('b')).status).toBe(409)
        expect((await add(' ')).status).toBe(422)
        expect((await ada.post('/providers/', { provider_key: 'bank', alias: 'x' })).status).toBe(400)
        for (const alias of ['a', 'c', 'd', 'e']) await add(alias)

        const { body } = await ada.get('/providers/?page=2&per_page=2&sort=alias&order=asc')
        expect(body).toMatchObject({
          total: 5,
          page: 2,
          per_page: 2,
          pages: 3,
          has_next: true,
          has_prev: true,
        })
        expect(body.items.map(({ alias }: { alias: string }) => alias)).toEqual(['c', 'd'])
        const newest = await ada.get('/providers/?per_page=1')
        expect(newest.body.items[0].alias).toBe('e')
        expect((await ada.get('/providers/?status=pending&provider_key=schwab')).body.total).toBe(5)
        expect((await ada.get('/providers/?status=active')).body.total).toBe(0)
        expect((await ada.get('/providers/?sort=password')).status).toBe(400)
        for (const wrong of ['status=foo', 'per_page=101', 'page=0', 'page=x', 'order=up'])
          expect((await ada.get(`/providers/?${wrong}`)).status, wrong).toBe(422)

        const path = `/providers/${first.body.id}`
        expect(await ada.get(path)).toEqual({ status: 200, body: first.body })
        expect((await ada.patch(path, { alias: 'Main' })).body.alias).toBe('Main')
        expect((await ada.patch(path, { alias: 'Main' })).status).toBe(200)
        expect((await ada.patch(path, { alias: 'c' })).status).toBe(409)
        expect((await ada.get(`/providers/${nobody}`)).status).toBe(404)
        expect((await ada.get('/providers/1')).status).toBe(422)
        expect(await ada.delete(path)).toMatchObject({ status: 200, body: { message: expect.any(String) } })
        expect((await ada.get(path)).status).toBe(404)
        expect((await client(api.address).get('/providers/')).status).toBe(403)
      })

      test('keeps two users apart', async () => {
        const api = await startApi(server)
        const [ada, bob] = [await api.signUp('ada@example.com'), await api.signUp('bob@example.com')]
        const { body } = await ada.post('/providers/', { provider_key: 'schwab', alias: 'Main' })
        expect((await bob.post('/providers/', { provider_key: 'schwab', alias: 'Main' })).status).toBe(201)
        const path = `/providers/${body.id}`
        expect((await bob.get('/providers/')).body).toMatchObject({ total: 1 })
        expect((await bob.get('/providers/')).body.items[0].id).not.toBe(body.id)
        expect((await bob.get(path)).status).toBe(403)
        expect((await bob.patch(path, { alias: 'x' })).status).toBe(403)
        expect((await bob.delete(path)).status).toBe(403)
        for (const method of ['get', 'post', 'patch', 'delete'] as const)
          expect((await bob[method](`${path}/authorization`)).status, method).toBe(403)
        await bob.post('/auth/logout', { refresh_token: ada.refreshToken })
        expect((await ada.post('/auth/refresh', { refresh_token: ada.refreshToken })).status).toBe(200)
      })
    },
    { only: ['postgresql 17', 'postgresql 18'], because: 'the service asks for PostgreSQL 17' },
  )
})
