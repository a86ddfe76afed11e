import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../../packages/limbeck/test/on-every-server.ts'
import { databaseAt, freshDatabase } from './fresh-database.ts'
import { withProject } from './with-project.ts'

const ours = `table_schema = 'public' and table_name !~ '^(alembic_version|limbeck_)'`

describe('the schema of Dashtam at head', () => {
  onEveryServer(
    (server) => {
      test('begins every table with the five common columns, which the database fills', async () => {
        const { query } = await databaseAt('head', server)
        const rows = await query<{ columns: string }>(`
          select string_agg(column_name || ' ' || data_type || ' ' || is_nullable || ' ' || (column_default is not null),
            ', ' order by ordinal_position) as columns
          from information_schema.columns
          where ${ours} and column_name in ('id', 'created_at', 'updated_at', 'deleted_at', 'is_active')
          group by table_name`)
        expect(await query(`select from information_schema.tables where ${ours}`)).toHaveLength(rows.length)
        expect(rows.length).toBeGreaterThan(10)
        expect([...new Set(rows.map(({ columns }) => columns))]).toEqual([
          'id uuid NO true, created_at timestamp with time zone NO true, updated_at timestamp with time zone YES false, ' +
            'deleted_at timestamp with time zone YES false, is_active boolean NO true',
        ])
      })

      test('bounds every text, and says of every foreign key what becomes of its rows', async () => {
        const { query } = await databaseAt('head', server)
        const weak = await query(`
          select table_name || '.' || column_name as what from information_schema.columns
          where ${ours} and (data_type = 'character varying' and character_maximum_length is null or data_type = 'json')
          union all
          select conname from pg_catalog.pg_constraint where contype = 'f' and confdeltype = 'a'
          union all
          select indexrelid::regclass::text from pg_catalog.pg_index join pg_catalog.pg_class on oid = indexrelid
          where relname ~ '^ix_.*_id$' and indkey::text = '1' and not indisprimary`)
        expect(weak).toEqual([])
        const revoked = await query(
          `select from information_schema.columns where ${ours} and column_name = 'is_revoked'`,
        )
        expect(revoked, 'revoked_at says it').toEqual([])
      })

      test('finds a token by its hash through a unique index', async () => {
        const { query } = await databaseAt('head', server)
        const found = await query<{ name: string }>(`
          select indrelid::regclass::text as name from pg_catalog.pg_index
          join pg_catalog.pg_attribute on attrelid = indrelid and attnum = indkey[0]
          where attname = 'token_hash' and indisunique and indisvalid and indnkeyatts = 1 and indpred is null
          order by 1`)
        expect(found.map(({ name }) => name)).toEqual([
          'email_verification_tokens',
          'password_reset_tokens',
          'refresh_tokens',
        ])
      })

      test('is the same to the byte, run in one go, step by step, or after the way back', async () => {
        const dump = async (url: string) => {
          const { statements } = await withProject(url, (project) => project.dump())
          return statements.join(';\n')
        }
        const atOnce = await databaseAt('head', server)
        const expected = await dump(atOnce.url)
        expect(expected).toContain('create table public.users')
        const stepwise = await freshDatabase(server)
        await withProject(stepwise.url, async (project) => {
          for (const { revision } of project.history().toReversed()) await project.upgrade(revision)
        })
        expect(await dump(stepwise.url)).toBe(expected)
        await withProject(stepwise.url, async (project) => {
          await project.downgrade('e18e20278eaa')
          await project.upgrade('head')
        })
        expect(await dump(stepwise.url)).toBe(expected)
      })
    },
    {
      only: ['postgresql 17'],
      because: 'the containers run PostgreSQL 17; the migrations have tests on the others',
    },
  )
})

test('the files of the original keep its ids, dates and names', () => {
  const files = readdirSync(join(import.meta.dirname, '../migrations/versions')).sort()
  expect(files.slice(0, 2)).toEqual([
    '20251003_2149-bce8c437167b_initial_database_schema_with_timezone_.ts',
    '20251004_1825-e18e20278eaa_add_jwt_authentication_support.ts',
  ])
})
