import { expect, test } from 'vitest'
import { onEveryServer } from '../../../test/on-every-server.ts'
import type { StatementEffects } from '../statement-effects.ts'
import { traceStatement } from './trace-statement.ts'

type Expected = Partial<StatementEffects>

const setUp = `
create table team (id int primary key, name varchar(20));
create table member (id int primary key, team int, level int);
create index member_team on member (team);
create table part (id int) partition by range (id);
create table part_1 partition of part for values from (1) to (2);`

const transactional: readonly (readonly [string, Expected])[] = [
  ['alter table member add column z int', { locks: [{ relation: 'member', mode: 'access exclusive' }] }],
  [
    'alter table member alter column level type bigint',
    { locks: [{ relation: 'member', mode: 'access exclusive' }], rewrites: ['member'] },
  ],
  [
    'alter table member add constraint k check (level > 0)',
    { locks: [{ relation: 'member', mode: 'access exclusive' }], scans: ['member'] },
  ],
  [
    'alter table member add constraint f foreign key (team) references team',
    {
      locks: [
        { relation: 'member', mode: 'share row exclusive' },
        { relation: 'team', mode: 'share row exclusive' },
      ],
      scans: ['member'],
    },
  ],
  ['create index on member (level)', { locks: [{ relation: 'member', mode: 'share' }], builds: ['member'] }],
  [
    'reindex index member_team',
    {
      locks: [
        { relation: 'member', mode: 'share' },
        { relation: 'member_team', mode: 'access exclusive' },
      ],
      builds: ['member'],
    },
  ],
  ['create schema other', {}],
]

const loose: readonly (readonly [string, Expected])[] = [
  [
    'create index concurrently on member (level)',
    { locks: [{ relation: 'member', mode: 'share update exclusive' }], builds: ['member'] },
  ],
  [
    'drop index concurrently member_team',
    { locks: [{ relation: 'member', mode: 'share update exclusive' }] },
  ],
  [
    'alter table part detach partition part_1 concurrently',
    {
      locks: [
        { relation: 'part', mode: 'share update exclusive' },
        { relation: 'part_1', mode: 'access exclusive' },
      ],
    },
  ],
]

onEveryServer((server) => {
  const trace = async (sql: string, isTransactional: boolean) => {
    const { connection, database } = await server.fresh()
    await connection.execute(setUp)
    return traceStatement(
      connection,
      { sql },
      {
        isTransactional,
        openSession: database.isConcurrent ? () => database.connect() : undefined,
        expected: ['member', 'part', 'part_1'],
      },
    )
  }
  const nothing = { locks: [], rewrites: [], scans: [], builds: [] }

  test.each(transactional)('tells what a statement does: %s', async (sql, expected) => {
    const { locks, rewrites, scans, builds, durationMs } = await trace(sql, true)
    expect({ locks, rewrites, scans, builds }).toEqual({ ...nothing, ...expected })
    expect(durationMs).toBeGreaterThan(0)
  })

  test.each(loose)('watches a statement outside a transaction: %s', async (sql, expected) => {
    const { locks, rewrites, scans, builds } = await trace(sql, false)
    const isWatched = server.name !== 'pglite'
    expect({ locks, rewrites, scans, builds }).toEqual({
      ...nothing,
      ...expected,
      locks: isWatched ? (expected.locks ?? []) : undefined,
    })
  })

  test('leaves the session as it was after a statement that is refused', async () => {
    const { connection } = await server.fresh()
    const run = (isTransactional: boolean) =>
      traceStatement(connection, { sql: 'drop table nothing_of_the_kind' }, { isTransactional })
    await expect(run(true)).rejects.toThrow('nothing_of_the_kind')
    await expect(run(false)).rejects.toThrow('nothing_of_the_kind')
    await connection.execute('create table made_outside_a_transaction (id int)')
    await connection.execute('rollback')
    await connection.execute('drop table made_outside_a_transaction')
    const [row] = await connection.query<{ level: string }>('show client_min_messages')
    expect(Object.values(row ?? {})).toEqual(['notice'])
  })
})
