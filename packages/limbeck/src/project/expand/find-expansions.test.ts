import { expect, test } from 'vitest'
import { onEveryServer } from '../../../test/on-every-server.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'
import type { ExpandAnswers } from './expand-answers.ts'
import { findExpansions } from './find-expansions.ts'

const none: ExpandAnswers = { ups: [], downs: [], splits: [], noExpands: [] }

onEveryServer(
  (server) => {
    const catalogOf = async (sql: string): Promise<Catalog> => {
      const { connection } = await server.fresh()
      await connection.execute(sql)
      return readCatalog(connection)
    }
    const find = async (
      before: string,
      after: string,
      answers: Partial<ExpandAnswers> = {},
      renames: readonly string[] = [],
    ) => findExpansions(await catalogOf(before), await catalogOf(after), { ...none, ...answers }, renames)

    test.each([
      ['smallint', 'integer', 'c::integer', 'c_new::smallint'],
      ['integer', 'numeric', 'c::numeric', 'c_new::integer'],
      ['real', 'double precision', 'c::double precision', 'c_new::real'],
    ])('%s to %s needs no expression', async (from, to, up, down) => {
      const [expansion] = await find(`create table t (c ${from})`, `create table t (c ${to})`)
      expect(expansion?.new).toMatchObject([{ name: 'c_new', expression: up }])
      expect(expansion?.old).toMatchObject([{ name: 'c', expression: down }])
    })

    test.each([
      ['c varchar(10)', 'c varchar(20)'],
      ['c varchar(10)', 'c text'],
      ['c int not null', 'c int'],
      ['c int', 'c int default 5'],
    ])('%s to %s is no change that clients must be spared', async (before, after) => {
      expect(await find(`create table t (${before})`, `create table t (${after})`)).toEqual([])
    })

    test.each([
      [
        'c text',
        'c integer',
        '--up t.c=c::integer',
        '--down t.c=c_new::text',
        'changes from text to integer',
      ],
      [
        'c bigint',
        'c integer',
        '--up t.c=c::integer',
        '--down t.c=c_new::bigint',
        'changes from bigint to integer',
      ],
      ['c text', 'c text not null', `--up 't.c=coalesce(c, VALUE)'`, '--down t.c=c_new', 'becomes not null'],
      [
        'c timestamp',
        'c timestamptz',
        '--up t.c=c::timestamptz',
        '--down t.c=c_new::timestamp',
        'changes from timestamp to timestamptz',
      ],
    ])('%s to %s asks', async (before, after, up, down, why) => {
      const asked = find(`create table t (${before})`, `create table t (${after})`)
      await expect(asked).rejects.toMatchObject({
        code: 'expand.answer-needed',
        exitCode: 2,
        message: expect.stringContaining(`t.c (${why})`),
        hint: `Say it in SQL, for instance: ${up} ${down}; or change it at once: --no-expand t.c`,
      })
    })

    test('what is answered is not asked, and --no-expand leaves it', async () => {
      const sides = ['create table t (c text)', 'create table t (c integer)'] as const
      await expect(find(...sides, { ups: ['t.c=length(c)'] })).rejects.toMatchObject({
        hint: expect.stringMatching(/^Say it in SQL, for instance: --down t.c=c_new::text;/),
      })
      const [expansion] = await find(...sides, { ups: ['t.c=length(c)'], downs: [`t.c=repeat('=', c_new)`] })
      expect(expansion?.old[0]?.expression).toBe(`repeat('=', c_new)`)
      expect(await find(...sides, { noExpands: ['t.c'] })).toEqual([])
    })

    test('names of the phase are free ones', async () => {
      const long = 'c'.repeat(63)
      const [first, second] = await find(
        `create table t (c int, c_new int); create table u (${long} int)`,
        `create table t (c bigint, c_new int); create table u (${long} bigint)`,
      )
      expect(first?.new[0]?.name).toBe('c_new2')
      expect(second?.new[0]?.name).toBe(`${'c'.repeat(59)}_new`)
      expect(second?.trigger).toHaveLength(63)
    })

    const parts = `create table t (c int, k int) partition by list (k); create table t_1 partition of t for values in (1)`
    test.each([
      [
        'a key of the partitions',
        'create table t (c int) partition by list (c)',
        'bigint',
        'its table is partitioned by it',
      ],
      [
        'a column that is referenced',
        'create table t (c int unique); create table u (t int constraint u_t references t (c))',
        'bigint',
        'the foreign key u_t of u references it',
      ],
      [
        'a table with children',
        'create table t (c int); create table u () inherits (t)',
        'bigint',
        'a trigger of t does not fire for u',
      ],
      [
        'a column that another is generated from',
        'create table t (c int, d int generated always as (c + 1) stored)',
        'bigint',
        'the generated column t.d is made from it',
      ],
      [
        'a generated column',
        'create table t (k int, c int generated always as (k + 1) stored)',
        'bigint',
        'it is a generated column',
      ],
    ])('%s is refused', async (_, sql, type, why) => {
      const after = sql.replace(/c int/, `c ${type}`).replace(/d int/, 'd bigint')
      await expect(find(sql, after)).rejects.toMatchObject({
        code: 'expand.not-possible',
        message: expect.stringContaining(`t.c cannot be changed in phases: ${why}`),
        details: { column: 't.c' },
      })
    })

    test('of a partitioned table only the table itself is expanded', async () => {
      const found = await find(parts, parts.replace('c int', 'c bigint'))
      expect(found.map(({ table }) => table)).toEqual(['t'])
    })

    test.each([
      [{ ups: ['t.c'] }, 'expand.malformed'],
      [{ downs: ['t.c= '] }, 'expand.malformed'],
      [{ splits: ['t.c'] }, 'expand.malformed'],
      [{ ups: ['t.d=1'] }, 'expand.unknown-column'],
      [{ noExpands: ['t.d'] }, 'expand.unknown-column'],
      [{ ups: ['t.k=1'] }, 'expand.answer-unused'],
    ])('%j is refused: %s', async (answers, code) => {
      const found = find('create table t (c int, k int)', 'create table t (c bigint, k int)', answers)
      await expect(found).rejects.toMatchObject({ code })
    })

    test('a table has one name at a time', async () => {
      const found = find('create table t (c int)', 'create table u (c int)', {}, ['t=u'])
      await expect(found).rejects.toMatchObject({ code: 'expand.other-rename', details: { rename: 't=u' } })
    })
  },
  {
    only: ['postgresql 17'],
    because: 'what is found depends on the catalogs, which are alike on every server',
  },
)
