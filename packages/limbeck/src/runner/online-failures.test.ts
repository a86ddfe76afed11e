import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { prepared } from '../../test/online/prepared.ts'
import { runOperations } from '../../test/online/run-operations.ts'
import { stateOf } from '../../test/online/state-of.ts'
import { until } from '../../test/until.ts'
import type { Operations } from '../revisions/operations.ts'

onEveryServer((server) => {
  test('rows that break a constraint stop its validation; once they are mended the next run goes on there', async () => {
    const database = await prepared(server)
    const body = (op: Operations) => {
      op.createForeignKey('posts_writer', 'posts', 'users', ['writer'], ['id'])
      op.createTable('kept', { columns: [{ name: 'id', type: 'integer' }] })
    }
    await database.connection.execute('update posts set writer = 0 where id = 7')
    await expect(runOperations(database, body)).rejects.toMatchObject({
      code: 'run.statement-failed',
      message: expect.stringMatching(
        /at step 3 of 3, "alter table public\.posts validate constraint posts_writer": .*SQLSTATE 23503.*the first 2 steps are done and recorded; the next run goes on there\.$/,
      ),
      hint: expect.stringContaining('mend them first'),
    })
    // The rest of the revision is there, and new rows are checked already.
    await database.connection.execute('select from kept')
    await expect(
      database.connection.execute(`insert into posts values (501, 0, 'lost')`),
    ).rejects.toMatchObject({ details: { sqlstate: '23503' } })

    await database.connection.execute('update posts set writer = 1 where id = 7')
    await runOperations(database, body)
    const valid = await database.connection.query(
      `select convalidated from pg_constraint where conname = 'posts_writer'`,
    )
    expect(valid).toEqual([{ convalidated: true }])
  })
})

onEveryServer((server) => {
  test('an index of a partitioned table that fails on one partition goes on with that one', async () => {
    const [database, undisturbed] = [await prepared(server), await prepared(server)]
    const body = (op: Operations) => op.createIndex('events_once', 'events', ['id', 'kind'], { unique: true })
    await runOperations(undisturbed, body)
    await database.connection.execute('insert into events values (400, 2)')
    await expect(runOperations(database, body)).rejects.toMatchObject({ details: { sqlstate: '23505' } })
    const built = `select indexrelid::regclass::text as name, indisvalid as valid from pg_index
      where indrelid in ('events_1'::regclass, 'events_rest'::regclass) and indisunique order by indrelid::regclass::text`
    expect(await database.connection.query(built)).toMatchObject([{ valid: true }, { valid: false }])

    await database.connection.execute(
      'delete from events where ctid = (select max(ctid) from events where id = 400)',
    )
    await runOperations(database, body)
    expect(await stateOf(database)).toEqual(await stateOf(undisturbed))
    expect(await database.connection.query(built)).toEqual([
      { name: 'events_1_id_kind_idx1', valid: true },
      { name: 'events_rest_id_kind_idx1', valid: true },
    ])
  })
})

onEveryServer(
  (server) => {
    test('a partition whose concurrent detachment was cut off is detached to the end', async () => {
      const [database, undisturbed] = [await prepared(server), await prepared(server)]
      const body = (op: Operations) => op.detachPartition('blue', 'colours')
      await runOperations(undisturbed, body)
      // PostgreSQL waits for whoever has the table locked.
      const reader = await database.database.connect()
      await reader.execute('begin; lock table only colours in access share mode')
      const cutOff = runOperations(database, body).catch((error: unknown) => error)
      const detaching = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and query like '%detach partition public.blue concurrently' and wait_event_type = 'Lock'`
      await until(database.connection, `select exists (select ${detaching})`)
      await database.connection.query(`select pg_terminate_backend(pid) ${detaching}`)
      expect(await cutOff).toMatchObject({ code: 'database.connection-lost' })
      await reader.close()
      const pending = `select inhdetachpending as pending from pg_inherits where inhrelid = 'blue'::regclass`
      expect(await database.connection.query(pending)).toEqual([{ pending: true }])

      await runOperations(database, body)
      expect(await stateOf(database)).toEqual(await stateOf(undisturbed))
    })
  },
  { only: ['postgresql 15', 'postgresql 18'], because: 'an embedded PGlite has one session' },
)
