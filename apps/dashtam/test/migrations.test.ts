import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sqlText } from 'limbeck'
import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../../packages/limbeck/test/on-every-server.ts'
import { databaseAt } from './fresh-database.ts'
import { withProject } from './with-project.ts'

const native = ['postgresql 15', 'postgresql 17', 'postgresql 18'] as const
const initial = 'bce8c437167b'
const authentication = 'e18e20278eaa'
const head = '791c5b68d437'
const id = '00000000-0000-4000-8000-000000000001'

const original = (...revisions: readonly string[]) =>
  sqlText(
    revisions
      .map((each) => readFileSync(join(import.meta.dirname, `original/${each}.sql`), 'utf8'))
      .join('\n'),
  )

const insertUser = (columns: string, values: string) =>
  `insert into public.users (id, created_at, is_active, name, ${columns}) values ('${id}', now(), true, 'Ada', ${values})`

/** What the second revision drops it has copied before. */
const allowed = { allow: ['loses-data'] } as const

describe('the migrations of Dashtam', () => {
  onEveryServer(
    (server) => {
      test('at head leave nothing that differs from the models', async () => {
        const { url } = await databaseAt('head', server)
        const { differences } = await withProject(url, (project) => project.check())
        expect(differences).toEqual([])
      })

      test('keep whether a user is verified and when they logged in, up and down', async () => {
        const { url, query } = await databaseAt(initial, server)
        const user = insertUser(
          'email, is_verified, last_login',
          `'ada@example.com', true, '2025-10-03 12:00+02'`,
        )
        await query(user)

        await withProject(url, (project) => project.upgrade(authentication, allowed))
        expect(
          await query(
            `select email_verified, extract(epoch from last_login_at)::int as at, failed_login_attempts from public.users`,
          ),
        ).toEqual([{ email_verified: true, at: 1_759_485_600, failed_login_attempts: 0 }])

        await withProject(url, (project) => project.downgrade('-1'))
        expect(
          await query(
            'select is_verified, extract(epoch from last_login)::int as at, email from public.users',
          ),
        ).toEqual([{ is_verified: true, at: 1_759_485_600, email: 'ada@example.com' }])

        await withProject(url, (project) => project.upgrade(authentication, allowed))
        expect(await query('select email_verified from public.users')).toEqual([{ email_verified: true }])
      })

      test('take nothing from rows that are there until somebody allows it', async () => {
        const { url, query } = await databaseAt(initial, server)
        await query(insertUser('email, is_verified', `'ada@example.com', true`))
        const unasked = withProject(url, (project) => project.upgrade(authentication))
        await expect(unasked).rejects.toMatchObject({
          code: 'run.loses-data',
          message: expect.stringContaining('is_verified'),
          exitCode: 2,
        })
        expect(await query('select is_verified from public.users')).toEqual([{ is_verified: true }])
      })

      test.each([
        [initial, [initial]],
        [authentication, [initial, authentication]],
      ])('at %s leave exactly the tables of the original', async (target, files) => {
        const { url } = await databaseAt(target, server)
        const { operations, unmanaged } = await withProject(url, async (project) =>
          project.diff(await project.source(url), original(...files)),
        )
        expect(operations).toEqual([])
        expect(unmanaged).toEqual([])
      })

      test('at head hold every instant as TIMESTAMPTZ', async () => {
        const { query } = await databaseAt('head', server)
        const types = await query(
          `select distinct data_type as type from information_schema.columns
         where table_schema = 'public' and (data_type like 'time%' or data_type = 'date')`,
        )
        expect(types).toEqual([{ type: 'timestamp with time zone' }])
      })

      test('run once: a second upgrade finds nothing to do', async () => {
        const { url } = await databaseAt('head', server)
        const { revisions } = await withProject(url, (project) => project.upgrade('head'))
        expect(revisions).toEqual([])
      })

      test('stop before they change anything when a user has no e-mail address', async () => {
        const { url, query } = await databaseAt(initial, server)
        await query(insertUser('is_verified', 'false'))
        await expect(withProject(url, (project) => project.upgrade('head', allowed))).rejects.toThrow(
          /e18e20278eaa.*1 user\(s\) have no e-mail address/,
        )
        expect(await query('select version_num from public.alembic_version')).toEqual([
          { version_num: initial },
        ])
        expect(await query(`select to_regclass('public.refresh_tokens') as made`)).toEqual([{ made: null }])
      })

      test('at base leave nothing behind, so that they can be run again', async () => {
        const { url, query } = await databaseAt('head', server)
        await query(insertUser('email', `'ada@example.com'`))
        await withProject(url, (project) => project.downgrade('base'))
        const { operations, unmanaged } = await withProject(url, async (project) =>
          project.diff(await project.source(url), await project.source('empty')),
        )
        expect(operations).toEqual([])
        expect(unmanaged).toEqual([])
        await withProject(url, (project) => project.upgrade('head'))
        expect(await query('select version_num from public.alembic_version')).toEqual([{ version_num: head }])
      })
    },
    { only: native, because: 'the embedded one has its test where `make start` has' },
  )
})
