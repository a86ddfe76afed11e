import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../../packages/limbeck/test/on-every-server.ts'
import { databaseAt, freshDatabase } from './fresh-database.ts'
import { seedEveryTable } from './seed-every-table.ts'
import { withProject } from './with-project.ts'

const native = ['postgresql 17', 'postgresql 18'] as const
const initial = 'bce8c437167b'
const authentication = 'e18e20278eaa'
const beforeTokens = 'ef0171ab041e'
const beforeEmails = '47b947468dc5'

/** What these revisions drop they have copied before. */
const upgrade = (url: string) =>
  withProject(url, (project) => project.upgrade('head', { allow: ['loses-data'] }))
const user = (id: number, email: string) =>
  `insert into public.users (id, email, name) values ('00000000-0000-4000-8000-00000000000${id}', '${email}', 'Ada')`

describe('the later revisions', () => {
  onEveryServer(
    (server) => {
      test('go up from base, down and up again, with a row in every table', async () => {
        const { url, query } = await databaseAt('head', server)
        await query(seedEveryTable)
        await withProject(url, async (project) => {
          for (;;) {
            const [current] = await project.recorded()
            if (current === undefined) break
            // Below the merge one step back is ambiguous: the two lines go one after the other.
            const target =
              current === '92fe57a303d8' || current === 'a5270ef91c56' ? authentication : `${current}-1`
            await project.downgrade(current === '51e5d4f45926' ? authentication : target)
            if (current === authentication) break
          }
          expect(await project.recorded()).toEqual([initial])
        })
        expect(await query('select name, is_verified from public.users')).toEqual([
          { name: 'Ada', is_verified: true },
        ])
        await upgrade(url)
        const rows = `select (select count(*)::int from public.users where email_verified) as users,
          (select count(*)::int from public.provider_audit_logs) as logs,
          (select count(*)::int from public.provider_tokens) as tokens,
          (select count(*)::int from public.security_config) as config`
        expect(await query(rows)).toEqual([{ users: 1, logs: 1, tokens: 1, config: 1 }])
        await withProject(url, async (project) => {
          await project.downgrade('base')
          await project.upgrade('head')
          expect((await project.check()).differences).toEqual([])
        })
      })

      test('merge two lines that had one parent, and leave one head', async () => {
        await withProject((await freshDatabase(server)).url, async (project) => {
          expect(project.find('51e5d4f45926')[0]).toMatchObject({
            downRevision: ['92fe57a303d8', 'a5270ef91c56'],
          })
          expect(project.heads()).toHaveLength(1)
        })
      })

      test('normalise e-mail addresses, and refuse upper case from then on', async () => {
        const { url, query } = await databaseAt(beforeEmails, server)
        await query(user(1, ' A@B.c '))
        await upgrade(url)
        expect(await query('select email from public.users')).toEqual([{ email: 'a@b.c' }])
        await expect(query(user(2, 'Other@B.c'))).rejects.toThrow(/email_lowercase_check/)
        await withProject(url, (project) => project.downgrade(beforeEmails))
        await query(user(2, 'Other@B.c'))
        expect(await query('select email from public.users order by id')).toEqual([
          { email: 'a@b.c' },
          { email: 'Other@B.c' },
        ])
      })

      test('say which users share an address before they change anything', async () => {
        const { url, query } = await databaseAt(beforeEmails, server)
        await query(user(1, 'A@B.c'))
        await query(user(2, 'a@b.c'))
        await expect(upgrade(url)).rejects.toThrow(
          /ff40b126b85f.*2 user\(s\) share one address but for its case: ids 0+-0000-4000-8000-0+1, 0+-0000-4000-8000-0+2/,
        )
        expect(await query('select email from public.users order by id')).toEqual([
          { email: 'A@B.c' },
          { email: 'a@b.c' },
        ])
      })

      test('forget tokens that were hashed with bcrypt, and keep which ones are revoked', async () => {
        const { url, query } = await databaseAt(beforeTokens, server)
        await query(user(1, 'a@b.c'))
        const token = (hash: string, isRevoked: boolean) =>
          query(`insert into public.refresh_tokens (user_id, token_hash, expires_at, is_revoked)
            values ('00000000-0000-4000-8000-000000000001', '${hash}', now(), ${isRevoked})`)
        await token('$2b$12$abcdefghijklmnopqrstuv', false)
        await token('a'.repeat(64), true)
        await upgrade(url)
        const left = 'select token_hash, revoked_at is not null as is_revoked from public.refresh_tokens'
        expect(await query(left)).toEqual([{ token_hash: 'a'.repeat(64), is_revoked: true }])
        await withProject(url, (project) => project.downgrade(beforeTokens))
        expect(await query('select is_revoked from public.refresh_tokens')).toEqual([{ is_revoked: true }])
      })

      test('write updated_at whenever a row changes, and only then', async () => {
        const { query } = await databaseAt('head', server)
        await query(user(1, 'a@b.c'))
        await query(`update public.users set name = 'Ada'`)
        expect(await query('select updated_at from public.users')).toEqual([{ updated_at: null }])
        await query(`update public.users set name = 'Ada Lovelace'`)
        expect(await query('select updated_at >= created_at as is_later from public.users')).toEqual([
          { is_later: true },
        ])
      })

      test('fill the common columns in the database', async () => {
        const { query } = await databaseAt('head', server)
        await query(`insert into public.users (email, name) values ('a@b.c', 'Ada')`)
        const filled = `select id is not null as id, is_active, pg_catalog.pg_typeof(created_at)::text as type,
          abs(extract(epoch from now() - created_at)) < 60 as is_now from public.users`
        expect(await query(filled)).toEqual([
          { id: true, is_active: true, type: 'timestamp with time zone', is_now: true },
        ])
      })

      test('keep the audit log when its provider goes, and as it was written', async () => {
        const { query, url } = await databaseAt('head', server)
        await query(seedEveryTable)
        await query('delete from public.providers')
        const logs =
          'select action, connection_id, user_id is not null as has_user from public.provider_audit_logs'
        expect(await query(logs)).toEqual([{ action: 'token_created', connection_id: null, has_user: true }])
        expect(await query('select from public.provider_tokens')).toEqual([])
        await expect(query(`update public.provider_audit_logs set action = 'other'`)).rejects.toThrow(
          /not changed/,
        )
        await expect(query('delete from public.provider_audit_logs')).rejects.toThrow(/kept for a year/)
        await query('delete from public.users')
        expect(await query(logs)).toEqual([{ action: 'token_created', connection_id: null, has_user: false }])
        await expect(withProject(url, (project) => project.downgrade(initial))).rejects.toThrow(
          /1 audit log row\(s\) have outlived/,
        )
      })

      test('refuse values that the service would refuse', async () => {
        const { query } = await databaseAt('head', server)
        await query(seedEveryTable)
        for (const [statement, constraint] of [
          [`update public.users set name = ' '`, 'users_name_check'],
          [`update public.providers set provider_key = 'Schwab'`, 'providers_provider_key_check'],
          [`update public.providers set alias = ''`, 'providers_alias_check'],
          ['update public.provider_connections set error_count = -1', 'error_count_check'],
          [`update public.refresh_tokens set token_hash = 'secret'`, 'token_hash_check'],
          ['insert into public.security_config default values', 'is_only_row_key'],
        ] as const)
          await expect(query(statement), statement).rejects.toThrow(new RegExp(constraint))
      })
    },
    { only: native, because: 'the suite of the engine runs each operation on the others' },
  )
})
