import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { identifier } from '../sql/identifier.ts'
import { generatedName } from './generated-name.ts'

const names = [
  'a',
  'users',
  'x'.repeat(20),
  'y'.repeat(30),
  'z'.repeat(31),
  'w'.repeat(63),
  'ü'.repeat(31),
  'é€'.repeat(12),
]

onEveryServer((server) => {
  test('is the name that PostgreSQL gives to the sequence of a column', async () => {
    const { connection } = await server.fresh()
    for (const table of names) {
      for (const column of names) {
        await connection.execute(`create table ${identifier(table)} (${identifier(column)} serial)`)
        const [sequence] = await connection.query<{ name: string }>(
          `select relname as name from pg_catalog.pg_class where relkind = 'S'`,
        )
        expect(generatedName(table, column, 'seq')).toBe(sequence?.name)
        await connection.execute(`drop table ${identifier(table)}`)
      }
    }
  })
})
