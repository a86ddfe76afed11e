import { describe, expect, test } from 'vitest'
import { folderWith } from '../../../test/folder-with.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { type SqlRevision, sqlRevision } from '../../../test/sql-revision.ts'
import { openProject } from '../open-project.ts'
import type { VerifyOptions } from './verify-project.ts'
import type { VerifyResult } from './verify-result.ts'

const first = {
  revision: 'a1',
  upgrade: `create table users (id integer primary key, name text, seen timestamp);
create table orders (id integer generated always as identity primary key, owner integer not null references users);`,
  downgrade: 'drop table orders, users;',
}

onEveryServer((server) => {
  /** Verifies a second revision, or several, on top of the first. */
  async function verify(
    others: readonly Partial<SqlRevision>[],
    options: VerifyOptions = {},
  ): Promise<VerifyResult> {
    const revisions = [first, ...others].map((each, index) => ({
      revision: `a${index + 1}`,
      ...(index === 0 ? {} : { down: `a${index}` }),
      ...each,
    }))
    const files = revisions.map((each, index) => [`${index}.sql`, sqlRevision(each)] as const)
    const folder = await folderWith(Object.fromEntries(files))
    const { url } = await server.fresh()
    const project = await openProject({ revisions: folder }, { url, directory: folder, env: {} })
    try {
      return await project.verify(options)
    } finally {
      await project.close()
    }
  }

  const failuresOf = ({ revisions }: VerifyResult) =>
    revisions.flatMap(({ revision, failures }) => failures.map(({ kind }) => `${revision} ${kind}`))

  describe('a verification', () => {
    test('passes revisions that come back and keep rows', async () => {
      const result = await verify([
        {
          upgrade: 'alter table users add column phone text; create index on users (phone);',
          downgrade: 'alter table users drop column phone;',
        },
        {
          upgrade: 'alter table users rename to people; alter table people rename name to called;',
          downgrade: 'alter table people rename called to name; alter table people rename to users;',
        },
        {
          upgrade: `alter table people alter column seen type timestamptz using seen at time zone 'Europe/Vienna';`,
          downgrade: `alter table people alter column seen type timestamp using seen at time zone 'Europe/Vienna';`,
        },
      ])
      expect(failuresOf(result)).toEqual([])
      expect(result).toMatchObject({ notReached: [], unfilled: [], seed: 1 })
      expect(result.revisions.map(({ rows, areRowsCompared }) => [rows > 0, areRowsCompared])).toEqual([
        [false, true],
        [true, true],
        [true, true],
        [true, true],
      ])
      expect(result.filled.map(({ table }) => table).sort()).toEqual(['orders', 'people', 'users'])
    })

    test.each([
      [
        'a schema that the way back does not restore',
        'a2 schema-not-restored',
        { upgrade: 'alter table users alter column name set default $$x$$;', downgrade: 'select 1;' },
        /op\.alterColumn\('users', 'name'/,
      ],
      [
        'a second way up that makes another schema',
        'a2 schema-differs',
        {
          upgrade: `do $$ begin
            if to_regclass('marks') is null then create table marks (a int); else alter table marks add column b int; end if;
          end $$;`,
          downgrade: 'select 1;',
        },
        /op\.dropColumn\('marks', 'b'/,
      ],
      [
        'a column that is filled from nothing where there are rows',
        'a2 upgrade-failed',
        { upgrade: 'alter table users add column email text not null;', downgrade: 'select 1;' },
        /null values/,
      ],
      [
        'a way back that fails',
        'a2 downgrade-failed',
        { upgrade: 'create table t (a int);', downgrade: 'drop table missing;' },
        /missing/,
      ],
      [
        'rows that do not survive, though nothing says so',
        'a2 rows-changed',
        {
          upgrade: `create function wipe() returns void language sql as 'delete from orders';
select wipe();`,
          downgrade: 'drop function wipe();',
        },
        /rows of orders/,
      ],
      [
        'a time zone that is not stated',
        'a2 zone-not-stated',
        {
          upgrade: 'alter table users alter column seen type timestamptz;',
          downgrade: 'alter table users alter column seen type timestamp;',
        },
        /at time zone 'UTC'/,
      ],
    ])('finds %s', async (_, found, second, message) => {
      const result = await verify([second])
      const failures = result.revisions.flatMap((each) => each.failures)
      expect(failuresOf(result)).toContain(found)
      expect(failures.map((failure) => failure.message).join('\n')).toMatch(message)
    })

    test('says which rows a revision refuses, and verifies it over others', async () => {
      const result = await verify([
        {
          upgrade: `do $$ begin
            if exists (select from users where name is null) then raise 'a name is missing'; end if;
          end $$;`,
        },
      ])
      expect(failuresOf(result)).toEqual([])
      expect(result.revisions[1]).toMatchObject({
        revision: 'a2',
        refusals: [expect.stringContaining('a name is missing')],
      })
    })

    test('makes rows for which the casts and checks of a revision hold, where it refuses others', async () => {
      const folder = await folderWith({
        '1.sql': sqlRevision({ ...first, revision: 'a1' }),
        '2.ts': `import { defineRevision } from 'limbeck'
export default defineRevision({
  revision: 'a2',
  downRevision: 'a1',
  upgrade(op) {
    op.alterColumn('users', 'name', { type: 'inet', using: 'name::inet', existingType: 'text' })
  },
  downgrade(op) {
    op.alterColumn('users', 'name', { type: 'text', existingType: 'inet' })
  },
})
`,
      })
      const { url } = await server.fresh()
      const project = await openProject({ revisions: folder }, { url, directory: folder, env: {} })
      const result = await project.verify({ revisions: ['a2'] })
      await project.close()
      expect(failuresOf(result)).toEqual([])
      expect(result.revisions[0]).toMatchObject({ rows: 6, refusals: [expect.stringContaining('inet')] })
    })

    test('names what was not reached, and tables that no row fits', async () => {
      const result = await verify([
        {
          upgrade: 'create table hopeless (a int not null check (a > 5 and a < 3));',
          downgrade: 'drop table hopeless;',
        },
        { upgrade: 'drop table missing;' },
        {},
      ])
      expect(result).toMatchObject({
        notReached: ['a4'],
        unfilled: [{ table: 'hopeless', reason: expect.stringContaining('hopeless_a_check') }],
      })
    })

    test('goes on behind a revision that fails, over no rows where it takes none', async () => {
      const result = await verify([
        { upgrade: 'create table t (a int);', downgrade: 'drop table missing;' },
        { upgrade: 'alter table users add column email text not null;' },
        { upgrade: 'alter table t add column b int;', downgrade: 'alter table t drop column b;' },
      ])
      expect(failuresOf(result)).toEqual(['a2 downgrade-failed', 'a3 upgrade-failed'])
      expect(result).toMatchObject({ notReached: [], unfilled: [] })
      expect(result.revisions.map(({ revision }) => revision)).toEqual(['a1', 'a2', 'a3', 'a4'])
      expect(result.filled.map(({ table }) => table).sort()).toEqual(['orders', 't', 'users'])
    })

    test('compares locks with those that are declared, but where statements share what a transaction holds', async () => {
      const result = await verify([
        { upgrade: 'create index on users (name);', downgrade: 'drop index users_name_idx;' },
        {
          upgrade: `create temporary table found on commit drop as select id from users;
alter table users add column is_found boolean not null default false;
update users set is_found = true where id in (select id from found);`,
          downgrade: 'alter table users drop column is_found;',
        },
      ])
      expect(failuresOf(result)).toEqual([])
      expect(result.revisions.map(({ areLocksCompared }) => areLocksCompared)).toEqual([true, true, false])
    })

    test('takes the named revisions, or those that the database has not applied', async () => {
      const named = await verify([{}, {}], { revisions: ['a2'] })
      expect(named.revisions.map(({ revision }) => revision)).toEqual(['a2'])
      const folder = await folderWith({ '1.sql': sqlRevision(first) })
      const { url } = await server.fresh()
      const project = await openProject({ revisions: folder }, { url, directory: folder, env: {} })
      await project.upgrade('head')
      expect((await project.verify()).revisions).toEqual([])
      expect((await project.verify({ all: true })).revisions).toHaveLength(1)
      await project.close()
    })
  })
})
