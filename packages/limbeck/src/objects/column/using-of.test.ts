import { expect, test } from 'vitest'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { keepsRows } from './keeps-rows.ts'
import { usingOf } from './using-of.ts'

const types =
  `smallint integer bigint real numeric numeric(12,2) money boolean text varchar varchar(9) char(3) name
  "char" bytea date time timetz timestamp timestamp(3) timestamptz interval uuid json jsonb xml inet cidr macaddr
  macaddr8 bit(4) varbit(8) point int4range oid regclass tsvector integer[] text[] varchar(5)[] public.mood public.mood[]
  public.small`
    .split(/\s+/)
    .concat('double precision')

onEveryServer((server) => {
  test('PostgreSQL takes the conversion between any two types', async () => {
    const { connection } = await server.fresh()
    await connection.execute(
      `create type public.mood as enum ('sad', 'ok'); create domain public.small as smallint`,
    )
    const refused: string[] = []
    for (const from of types) {
      const changes = types.map((to, index) => {
        const using = usingOf('a', from, to)
        return `create table t${index} (a ${from}); alter table t${index} alter a type ${to}${using === undefined ? '' : ` using ${using}`};`
      })
      await connection
        .execute(`begin; ${changes.join('')} rollback`)
        .catch((error: unknown) => refused.push(`from ${from}: ${error}`))
        .then(() => connection.execute('rollback'))
    }
    expect(refused).toEqual([])
  })

  test('says of no change that rewrites a table that it does not', async () => {
    const { connection } = await server.fresh()
    const rewritten = async (from: string, to: string): Promise<boolean> => {
      await connection.execute(`create table t (a ${from})`)
      const file = `select pg_catalog.pg_relation_filenode('t') as file`
      const [before] = await connection.query(file)
      await connection.execute(`alter table t alter a type ${to}`)
      const [after] = await connection.query(file)
      await connection.execute('drop table t')
      return before?.file !== after?.file
    }
    for (const [from, to] of changesOfType) {
      expect({ from, to, keepsRows: keepsRows(from, to) }).toEqual({
        from,
        to,
        keepsRows: !(await rewritten(from, to)),
      })
    }
  })
})

const changesOfType: readonly (readonly [string, string])[] = [
  ['varchar(10)', 'varchar(20)'],
  ['varchar(20)', 'varchar(10)'],
  ['varchar(10)', 'varchar'],
  ['varchar(10)', 'text'],
  ['text', 'varchar'],
  ['text', 'varchar(10)'],
  ['char(3)', 'text'],
  ['char(3)', 'char(5)'],
  ['integer', 'bigint'],
  ['numeric(10,2)', 'numeric(12,2)'],
  ['numeric(10,2)', 'numeric(12,3)'],
  ['numeric(12,2)', 'numeric(10,2)'],
  ['numeric(10,2)', 'numeric'],
  ['numeric', 'numeric(10,2)'],
  ['timestamp(0)', 'timestamp(3)'],
  ['timestamp(3)', 'timestamp(0)'],
  ['timestamptz(3)', 'timestamptz'],
  ['time(0)', 'time'],
  ['timestamptz', 'timestamptz(6)'],
  ['cidr', 'inet'],
  ['inet', 'cidr'],
  ['varbit(4)', 'varbit(8)'],
  ['bit(4)', 'varbit(8)'],
  ['json', 'jsonb'],
]
