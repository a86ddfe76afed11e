import { expect, test } from 'vitest'
import { readCatalog } from '../../../src/introspection/read-catalog.ts'
import { onEveryServer } from '../../on-every-server.ts'
import { survivingRows } from './surviving-rows.ts'

onEveryServer(
  ({ fresh }) => {
    test('what rows hold is read, as far as both sides have a place for it', async () => {
      const { connection } = await fresh()
      await connection.execute('create table t (a integer, b text, c integer)')
      const current = await readCatalog(connection)
      await connection.execute('alter table t drop column b, alter c type bigint, add d integer')
      const desired = await readCatalog(connection)
      await connection.execute('insert into t values (2, 5), (1, null)')
      expect(await survivingRows(connection, current, desired)).toEqual({ 'public.t': ['["1"]', '["2"]'] })
      await connection.execute('update t set a = null where a = 2')
      expect(await survivingRows(connection, current, desired)).toEqual({ 'public.t': ['["1"]', '[null]'] })
    })
  },
  { only: ['postgresql 17'], because: 'it is a reader of the tests' },
)
