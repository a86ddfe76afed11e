import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../../../packages/limbeck/test/on-every-server.ts'
import { client } from './client.ts'
import { password, startApi } from './start-api.ts'

const email = 'ada@example.com'

describe('the API of users', () => {
  onEveryServer(
    (server) => {
      test('registers, verifies, logs in, shows and renames a user, and logs out', async () => {
        const api = await startApi(server)
        const visitor = client(api.address)
        const person = { email: ' Ada@Example.com ', password, name: 'Ada Lovelace' }

        expect((await visitor.post('/auth/register', { ...person, password: 'alllower1!' })).status).toBe(400)
        expect(await visitor.post('/auth/register', person)).toMatchObject({
          status: 201,
          body: { message: expect.any(String) },
        })
        expect(await visitor.post('/auth/register', person)).toEqual({
          status: 400,
          body: { detail: 'Email already registered' },
        })
        expect((await visitor.post('/auth/login', person)).status).toBe(403)
        const token = api.mailedToken(email)
        expect((await visitor.post('/auth/verify-email', { token: 'another' })).status).toBe(400)
        expect((await visitor.post('/auth/verify-email', { token })).status).toBe(200)
        expect((await visitor.post('/auth/verify-email', { token })).status).toBe(400)

        expect(await visitor.post('/auth/login', { email, password: 'Wr0ng horse!' })).toMatchObject({
          status: 401,
          body: { detail: 'Invalid email or password' },
        })
        expect((await visitor.post('/auth/login', { email: 'nobody@example.com', password })).status).toBe(
          401,
        )
        const login = await visitor.post('/auth/login', { email, password })
        expect(login).toEqual({
          status: 200,
          body: {
            access_token: expect.any(String),
            refresh_token: expect.any(String),
            token_type: 'bearer',
            expires_in: 1800,
            user: {
              id: expect.any(String),
              email,
              name: 'Ada Lovelace',
              email_verified: true,
              is_active: true,
              created_at: expect.stringMatching(/Z$/),
              last_login_at: expect.stringMatching(/Z$/),
            },
          },
        })
        expect(decodeJwt(login.body.access_token)).toMatchObject({
          sub: login.body.user.id,
          email,
          type: 'access',
        })

        const ada = client(api.address, login.body.access_token)
        expect(await ada.get('/auth/me')).toEqual({ status: 200, body: login.body.user })
        expect((await ada.patch('/auth/me', { name: 'Ada King' })).body.name).toBe('Ada King')
        expect((await ada.patch('/auth/me', { email: 'other@example.com' })).status).toBe(400)
        expect((await visitor.get('/auth/me')).status).toBe(403)
        expect((await client(api.address, 'nonsense').get('/auth/me')).status).toBe(401)

        expect((await ada.post('/auth/logout', { refresh_token: 'unknown' })).status).toBe(200)
        expect((await ada.post('/auth/logout', { refresh_token: login.body.refresh_token })).status).toBe(200)
        expect(
          (await visitor.post('/auth/refresh', { refresh_token: login.body.refresh_token })).status,
        ).toBe(401)
        await api.query(`update public.users set is_active = false`)
        expect((await ada.get('/auth/me')).status).toBe(403)
        expect((await visitor.post('/auth/login', { email, password })).status).toBe(403)
      })

      test('rotates refresh tokens, and ends all of a login when one is used twice', async () => {
        const api = await startApi(server)
        const { refreshToken } = await api.signUp(email)
        const visitor = client(api.address)
        const refresh = (token: string | undefined) => visitor.post('/auth/refresh', { refresh_token: token })

        const second = await refresh(refreshToken)
        expect(second).toMatchObject({ status: 200, body: { token_type: 'bearer', expires_in: 1800 } })
        expect(second.body.refresh_token).not.toBe(refreshToken)
        expect((await client(api.address, second.body.access_token).get('/auth/me')).status).toBe(200)
        expect((await refresh(refreshToken)).status).toBe(401)
        expect((await refresh(second.body.refresh_token)).status).toBe(401)

        const other = await visitor.post('/auth/login', { email, password })
        await api.query(`update public.refresh_tokens set expires_at = now() - interval '1 second'`)
        expect((await refresh(other.body.refresh_token)).status).toBe(401)
      })

      test('refuses an access token that has expired, and one that an operator has ended', async () => {
        const api = await startApi(server, { ACCESS_TOKEN_EXPIRE_MINUTES: '0' })
        expect((await (await api.signUp(email)).get('/auth/me')).status).toBe(401)

        const lasting = await startApi(server)
        const ada = await lasting.signUp(email)
        expect((await ada.get('/auth/me')).status).toBe(200)
        await lasting.query('update public.security_config set global_min_token_version = 2')
        expect((await ada.get('/auth/me')).status).toBe(401)
        expect((await ada.post('/auth/refresh', { refresh_token: ada.refreshToken })).status).toBe(401)
        const { body } = await ada.post('/auth/login', { email, password })
        expect((await client(lasting.address, body.access_token).get('/auth/me')).status).toBe(200)
      })

      test('locks an account after ten wrong passwords, also tried at once', async () => {
        const api = await startApi(server)
        const ada = await api.signUp(email)
        const tries = Array.from({ length: 10 }, () =>
          ada.post('/auth/login', { email, password: 'Wr0ng horse!' }),
        )
        expect((await Promise.all(tries)).every(({ status }) => status === 401)).toBe(true)
        const locked = await ada.post('/auth/login', { email, password })
        expect(locked).toMatchObject({ status: 403, body: { detail: expect.stringContaining('locked') } })
        expect((await ada.get('/auth/me')).status).toBe(403)
        await api.query(`update public.users set account_locked_until = now() - interval '1 second'`)
        expect((await ada.post('/auth/login', { email, password })).status).toBe(200)
      })

      test('limits how often an address may try to log in, and logs it', async () => {
        const api = await startApi(server, { LOGINS_PER_MINUTE: '2' })
        const visitor = client(api.address)
        const statuses: number[] = []
        for (let index = 0; index < 4; index++)
          statuses.push((await visitor.post('/auth/login', { email, password })).status)
        expect(statuses).toEqual([401, 401, 429, 429])
        const logged =
          'select endpoint, host(ip_address) as ip, request_limit from public.rate_limit_audit_logs'
        await expect
          .poll(() => api.query(logged))
          .toContainEqual({ endpoint: '/api/v1/auth/login', ip: '127.0.0.1', request_limit: 2 })
      })

      test('resets a password once, and ends every session', async () => {
        const api = await startApi(server)
        const ada = await api.signUp(email)
        const visitor = client(api.address)
        expect((await visitor.post('/password-resets/', { email: 'nobody@example.com' })).status).toBe(202)
        expect((await visitor.post('/password-resets/', { email })).status).toBe(202)
        expect(api.mails).toHaveLength(2)
        const token = api.mailedToken(email)

        expect(await visitor.get(`/password-resets/${token}`)).toEqual({
          status: 200,
          body: { valid: true, email, expires_at: expect.any(String) },
        })
        expect((await visitor.get('/password-resets/unknown')).status).toBe(400)
        expect(
          (await visitor.patch(`/password-resets/${token}`, { new_password: 'alllower1!' })).status,
        ).toBe(400)
        const change = { new_password: 'An0ther horse!' }
        expect((await visitor.patch(`/password-resets/${token}`, change)).status).toBe(200)
        expect((await visitor.patch(`/password-resets/${token}`, change)).status).toBe(400)

        expect((await ada.get('/auth/me')).status).toBe(401)
        expect((await visitor.post('/auth/refresh', { refresh_token: ada.refreshToken })).status).toBe(401)
        expect((await visitor.post('/auth/login', { email, password })).status).toBe(401)
        expect((await visitor.post('/auth/login', { email, password: change.new_password })).status).toBe(200)
      })

      test('stores no token and no password, and logs neither them nor addresses', async () => {
        const api = await startApi(server)
        const ada = await api.signUp(email)
        await ada.post('/password-resets/', { email })
        const reset = api.mailedToken(email)
        await ada.get(`/password-resets/${reset}`)
        await ada.get(`/auth/me?token=${ada.refreshToken}`)
        await ada.post('/auth/login', { email, password, unexpected: reset })
        const secrets = [
          reset,
          password,
          ada.accessToken,
          ada.refreshToken,
          api.mails[0]?.text.split(': ')[1],
        ]
        const rows = await Promise.all(
          ['users', 'refresh_tokens', 'password_reset_tokens', 'email_verification_tokens'].map((table) =>
            api.query(`select * from public.${table}`),
          ),
        )
        const stored = JSON.stringify(rows)
        expect(api.log()).toContain('/password-resets/:token')
        for (const secret of secrets) {
          expect(secret).toBeTruthy()
          expect(stored).not.toContain(secret)
          expect(api.log()).not.toContain(secret)
        }
        expect(api.log()).not.toContain(email)
        expect(stored).toContain('$argon2id$')
      })

      test('answers a request of the wrong shape with 422, before the database sees it', async () => {
        const api = await startApi(server)
        const visitor = client(api.address)
        expect(
          await visitor.post('/auth/register', { email: 'no address', password: 'short', name: '' }),
        ).toEqual({
          status: 422,
          body: {
            detail: expect.arrayContaining([
              { loc: ['body', 'email'], msg: expect.any(String), type: expect.any(String) },
              { loc: ['body', 'password'], msg: expect.any(String), type: expect.any(String) },
              { loc: ['body', 'name'], msg: expect.any(String), type: expect.any(String) },
            ]),
          },
        })
        expect(
          (await visitor.post('/auth/register', { email, password: 'x'.repeat(129), name: 'A' })).status,
        ).toBe(422)
        expect((await visitor.post('/auth/login', { email: ['a'], password })).status).toBe(422)
      })
    },
    { only: ['postgresql 17', 'postgresql 18'], because: 'the service asks for PostgreSQL 17' },
  )
})
