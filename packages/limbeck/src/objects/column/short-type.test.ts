import { expect, test } from 'vitest'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { shortType } from './short-type.ts'

const shortTypes =
  `varchar varchar(20) char(1) char(3) text "char" bpchar bit(1) bit(8) varbit varbit(4) boolean smallint
  integer bigint real numeric numeric(12,2) numeric(5) numeric(3,-2) time time(0) timetz timetz(2) timestamp timestamp(3)
  timestamptz timestamptz(0) interval interval(3) varchar(5)[] timestamptz(3)[] timestamp[] char(2)[] numeric(5)[]`
    .split(/\s+/)
    .concat('double precision', 'double precision[]', 'interval day to second(3)')

onEveryServer((server) => {
  test('a type in short form is printed long and made short again', async () => {
    const { connection } = await server.fresh()
    const columns = shortTypes.map((type, index) => `c${index} ${type}`)
    await connection.execute(`create table t (${columns.join(', ')})`)
    const rows = await connection.query<{ type: string }>(
      `select pg_catalog.format_type(atttypid, atttypmod) as type from pg_catalog.pg_attribute
       where attrelid = 't'::regclass and attnum > 0 order by attnum`,
    )
    expect(rows.map(({ type }) => shortType(type))).toEqual(shortTypes)
  })
})
