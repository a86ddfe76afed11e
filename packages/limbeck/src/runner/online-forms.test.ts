import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer, type TestDatabase, type TestServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { until } from '../../test/until.ts'
import { fingerprint } from '../catalog/fingerprint.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { allOperations } from '../objects/all-operations.ts'
import type { Operations } from '../revisions/operations.ts'
import { createRecorder } from '../revisions/recorder.ts'
import type { RunSettings } from './run-context.ts'
import { upgrade } from './upgrade.ts'

const tables = `
create table users (id int primary key, email text, code int not null);
insert into users select n, 'user ' || n, n from generate_series(1, 500) n;
create index users_email on users (email);
create table posts (id int primary key, writer int, title text);
insert into posts select n, n, 'post ' || n from generate_series(1, 500) n;
create table notes (id int, body text, number int not null);
insert into notes select n, 'note ' || n, n from generate_series(1, 500) n;
create table events (id int, kind int) partition by range (id);
create table events_1 partition of events for values from (0) to (100);
create table late (id int, kind int);
insert into late select n, 1 from generate_series(1000, 1500) n;
create table colours (id int, name text) partition by list (name);
create table blue partition of colours for values in ('blue');
create table red (id int, name text);
insert into red values (1, 'red'), (2, null);
create table events_rest partition of events default;
create index on events_1 (id);
create index events_both on events (id, kind);
insert into events select n, n % 7 + 1 from generate_series(1, 500) n;`

/** What has an online form, and so many statements in it. */
const forms: Readonly<Record<string, (op: Operations) => void>> = {
  'a foreign key': (op) => op.createForeignKey('posts_writer', 'posts', 'users', ['writer'], ['id']),
  'a foreign key of a partitioned table': (op) =>
    op.createForeignKey('events_kind', 'events', 'users', ['kind'], ['id']),
  'a check': (op) => op.createCheckConstraint('posts_title', 'posts', `title like 'post%'`),
  'a column that becomes NOT NULL': (op) =>
    op.alterColumn('posts', 'title', { nullable: false, default: `'none'` }),
  'a column of a partitioned table that becomes NOT NULL': (op) =>
    op.alterColumn('events', 'kind', { nullable: false }),
  'a column that is NOT NULL already': (op) => op.alterColumn('users', 'code', { nullable: false }),
  'an index': (op) =>
    op.createIndex('posts_title', 'posts', ['title', { expression: 'lower(title)' }], { unique: true }),
  'an index of a partitioned table': (op) =>
    op.createIndex('events_kind', 'events', ['kind', { expression: 'abs(kind)' }], { include: ['id'] }),
  'an index that a partition has already': (op) => op.createIndex('events_id', 'events', ['id']),
  'an index that goes': (op) => op.dropIndex('users_email'),
  'an index of a partitioned table that goes': (op) => op.dropIndex('events_both'),
  'a unique constraint': (op) =>
    op.createUniqueConstraint('users_once', 'users', ['code'], {
      include: ['email'],
      storageParameters: { fillfactor: 70 },
      deferrable: true,
      initiallyDeferred: true,
    }),
  'a unique constraint of nulls': (op) =>
    op.createUniqueConstraint('posts_once', 'posts', ['title'], { nullsNotDistinct: true }),
  'a unique constraint of a partitioned table': (op) =>
    op.createUniqueConstraint('events_once', 'events', ['id', 'kind']),
  'a primary key of nullable columns': (op) => op.createPrimaryKey('notes_key', 'notes', ['id', 'body']),
  'a primary key of columns that are NOT NULL': (op) => op.createPrimaryKey('notes_key', 'notes', ['number']),
  'a primary key of a partitioned table': (op) => op.createPrimaryKey('events_key', 'events', ['id']),
  'a column with a volatile default': (op) =>
    op.addColumn('posts', {
      name: 'half %d',
      type: 'int',
      nullable: false,
      default: '1 + (random() * 0)::int',
    }),
  'a nullable column of a partitioned table with a volatile default': (op) =>
    op.addColumn('events', { name: 'extra', type: 'int', default: '(random() * 0)::int', statistics: 7 }),
  'a serial column': (op) => op.addColumn('users', { name: 'count', type: 'smallserial' }),
  'an identity column': (op) =>
    op.addColumn('users', {
      name: 'count',
      type: 'bigint',
      nullable: false,
      identity: { generation: 'always', start: '10', increment: '5', sequence: 'counts' },
    }),
  'a table that is attached beside a default partition': (op) =>
    op.attachPartition('late', 'events', 'for values from (1000) to (2000)'),
  'a table that is attached to a list': (op) =>
    op.attachPartition('red', 'colours', `for values in ('red', null)`),
  'a partition that is detached': (op) => op.detachPartition('blue', 'colours'),
  'a partition that is detached beside a default one': (op) => op.detachPartition('events_1', 'events'),
  'a check of a partitioned table': (op) => op.createCheckConstraint('events_kind', 'events', 'kind > 0'),
}

const revision = 'bbbbbbbbbbbb'

const because = 'of two versions whose forms are the same one will do'

onEveryServer(
  (server) => {
    test.each(Object.entries(forms))('%s leaves what its plain form leaves', async (_name, body) => {
      const plain = await prepared(server)
      await run(plain, body, { online: false })
      const expected = await stateOf(plain)
      const online = await prepared(server)
      await run(online, body)
      expect(await stateOf(online)).toEqual(expected)
    })
  },
  { only: ['postgresql 15', 'postgresql 18', 'pglite'], because },
)

onEveryServer(
  (server) => {
    test.each(Object.entries(forms))(
      '%s goes on after each step behind which it is cut off',
      async (_name, body) => {
        const undisturbed = await prepared(server)
        const steps = await run(undisturbed, body)
        expect(steps).toBeGreaterThan(0)
        const expected = await stateOf(undisturbed)
        for (let step = 0; step < steps; step++) {
          const database = await prepared(server)
          await expect(run(database, body, {}, step)).rejects.toMatchObject({ code: 'run.interrupted' })
          await run(database, body)
          expect(await stateOf(database), `cut off after step ${step}`).toEqual(expected)
        }
      },
    )
  },
  { only: ['postgresql 15', 'postgresql 18'], because },
)

onEveryServer((server) => {
  test('rows that break a constraint stop its validation; once they are mended the next run goes on there', async () => {
    const database = await prepared(server)
    const body = (op: Operations) => {
      op.createForeignKey('posts_writer', 'posts', 'users', ['writer'], ['id'])
      op.createTable('kept', { columns: [{ name: 'id', type: 'integer' }] })
    }
    await database.connection.execute('update posts set writer = 0 where id = 7')
    await expect(run(database, body)).rejects.toMatchObject({
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
    await run(database, body)
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
    await run(undisturbed, body)
    await database.connection.execute('insert into events values (400, 2)')
    await expect(run(database, body)).rejects.toMatchObject({ details: { sqlstate: '23505' } })
    const built = `select indexrelid::regclass::text as name, indisvalid as valid from pg_index
      where indrelid in ('events_1'::regclass, 'events_rest'::regclass) and indisunique order by indrelid::regclass::text`
    expect(await database.connection.query(built)).toMatchObject([{ valid: true }, { valid: false }])

    await database.connection.execute(
      'delete from events where ctid = (select max(ctid) from events where id = 400)',
    )
    await run(database, body)
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
      await run(undisturbed, body)
      // PostgreSQL waits for whoever has the table locked.
      const reader = await database.database.connect()
      await reader.execute('begin; lock table only colours in access share mode')
      const cutOff = run(database, body).catch((error: unknown) => error)
      const detaching = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and query like '%detach partition public.blue concurrently' and wait_event_type = 'Lock'`
      await until(database.connection, `select exists (select ${detaching})`)
      await database.connection.query(`select pg_terminate_backend(pid) ${detaching}`)
      expect(await cutOff).toMatchObject({ code: 'database.connection-lost' })
      await reader.close()
      const pending = `select inhdetachpending as pending from pg_inherits where inhrelid = 'blue'::regclass`
      expect(await database.connection.query(pending)).toEqual([{ pending: true }])

      await run(database, body)
      expect(await stateOf(database)).toEqual(await stateOf(undisturbed))
    })
  },
  { only: ['postgresql 15', 'postgresql 18'], because: 'an embedded PGlite has one session' },
)

async function prepared(server: TestServer): Promise<TestDatabase> {
  const made = await server.fresh()
  await made.connection.execute(tables)
  return made
}

/** Runs operations as one revision, until a step if one is given, and returns how many steps it has. */
async function run(
  { database }: TestDatabase,
  body: (op: Operations) => void,
  settings: Partial<RunSettings> = {},
  lastStep?: number,
): Promise<number> {
  const stop = new AbortController()
  const { op, recorded } = createRecorder(allOperations)
  body(op)
  const folder = await folderWith({ '1.sql': sqlRevision({ revision }) })
  let steps = 0
  await upgrade(
    {
      ...(await runContext(database, folder, settings)),
      loadBody: async () => ({ upgrade: recorded, downgrade: [] }),
      signal: stop.signal,
      report: (event) => {
        if (event.type === 'step-finished' && event.index === lastStep) stop.abort()
        if (event.type === 'revision-started') steps = event.stepCount
      },
    },
    'head',
  )
  return steps
}

/** The catalog and the rows of every table, without the tool's own. */
async function stateOf({ connection }: TestDatabase): Promise<object> {
  const catalog = await readCatalog(connection)
  const objects = new Map([...catalog.objects].filter(([id]) => !/public\.(limbeck|alembic)_/.test(id)))
  const rows: Record<string, unknown> = {}
  for (const table of ['users', 'posts', 'notes', 'events', 'events_1', 'colours']) {
    rows[table] = await connection.query(`select * from ${table} order by id`)
  }
  return { schema: fingerprint({ ...catalog, objects }), rows }
}
