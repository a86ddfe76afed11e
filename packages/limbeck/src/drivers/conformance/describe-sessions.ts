import { describe, expect, test } from 'vitest'
import type { FreshDatabase } from '../conformance.ts'
import type { Connection } from '../driver.ts'

/** Registers the tests of how sessions begin and end. */
export function describeSessions(fresh: FreshDatabase): void {
  describe('a session', () => {
    test("knows the server's version", async () => {
      const { connection } = await fresh()
      expect(String(connection.serverVersion)).toBe(await settingOf(connection, 'server_version_num'))
    })

    test('is called limbeck, or as it is told', async () => {
      const { connection, database } = await fresh()
      expect(await settingOf(connection, 'application_name')).toBe('limbeck')
      const other = await database.connect({ applicationName: 'somebody else' })
      expect(await settingOf(other, 'application_name')).toBe('somebody else')
      await other.close()
    })

    test('prints values in one way, whatever the settings of the database', async () => {
      const { connection, database } = await fresh()
      await connection.execute(`do $$ begin
        execute format('alter database %I set timezone = %L', current_database(), 'Asia/Tokyo');
        execute format('alter database %I set datestyle = %L', current_database(), 'German, DMY');
        execute format('alter database %I set intervalstyle = %L', current_database(), 'iso_8601');
        execute format('alter database %I set bytea_output = %L', current_database(), 'escape');
        execute format('alter database %I set extra_float_digits = %L', current_database(), '-15');
      end $$`)
      await connection.close()
      const later = await database.connect()
      const rows = await later.query(
        "select '2025-10-03 12:00+00'::timestamptz as moment, '1 day'::interval as span, 'a'::bytea as bytes, 0.1::float8 as number",
      )
      await later.close()
      expect(rows).toEqual([
        { moment: '2025-10-03 12:00:00+00', span: '1 day', bytes: Uint8Array.of(97), number: 0.1 },
      ])
    })

    test('can be closed twice, and answers no more', async () => {
      const { connection } = await fresh()
      await connection.close()
      await connection.close()
      await expect(connection.query('select 1')).rejects.toMatchObject({ code: 'database.connection-lost' })
      await expect(connection.execute('select 1')).rejects.toMatchObject({ code: 'database.connection-lost' })
    })

    test('leaves nothing behind of what it began, set or made for itself', async () => {
      const { connection, database } = await fresh()
      await connection.execute('create table kept (id int); create temporary table own (id int)')
      await connection.execute('begin; create table begun (id int)')
      await connection.execute("select pg_catalog.pg_advisory_lock(1); set statement_timeout = '1h'")
      await connection.close()
      const later = await database.connect()
      const tables = await later.query(
        "select relname from pg_catalog.pg_class where relname in ('kept', 'own', 'begun')",
      )
      const locks = await later.query("select 1 from pg_catalog.pg_locks where locktype = 'advisory'")
      const timeout = await settingOf(later, 'statement_timeout')
      await later.close()
      expect({ tables, locks, timeout }).toEqual({ tables: [{ relname: 'kept' }], locks: [], timeout: '0' })
    })

    test('beside another is its own, or says that it is not', async () => {
      const { connection, database } = await fresh()
      const other = await database.connect()
      await connection.execute('begin; create table a (id int)')
      const [seen] = await other.query<{ table: string | null }>("select to_regclass('a')::text as table")
      await connection.execute('commit')
      await other.close()
      expect(seen?.table).toBe(database.isConcurrent ? null : 'a')
    })

    test('that is closed while a statement runs has it cancelled', async () => {
      const { connection, database } = await fresh()
      if (!database.isConcurrent) return
      const outcome = expect(
        connection.query('select pg_catalog.pg_sleep(600) /* to be cancelled */'),
      ).rejects.toMatchObject({
        code: 'database.connection-lost',
      })
      const other = await database.connect()
      const sleepers = () =>
        other.query(
          "select pid from pg_catalog.pg_stat_activity where state = 'active' and query like '%pg_sleep(600)%' and pid <> pg_backend_pid() and datname = current_database()",
        )
      await expect.poll(sleepers).toHaveLength(1)
      await connection.close()
      await outcome
      await expect.poll(sleepers).toHaveLength(0)
      await other.close()
    })
  })

  test('a database can be closed twice, and its name and URL hold no password', async () => {
    const { database } = await fresh()
    expect(`${database.name} ${database.maskedUrl}`).not.toContain(':limbeck@')
    expect(database.name).toMatch(/\w/)
  })
}

async function settingOf(connection: Connection, name: string): Promise<string | undefined> {
  const [row] = await connection.query<{ value: string }>('select pg_catalog.current_setting($1) as value', [
    name,
  ])
  return row?.value
}
