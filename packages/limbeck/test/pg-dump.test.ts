import { describe, expect, test } from 'vitest'
import { onEveryServer } from './on-every-server.ts'
import { pgDumpFor } from './pg-dump.ts'

onEveryServer((server) => {
  describe('pg_dump', () => {
    test('sees whether two schemas differ, where it is there and not older than the server', async ({
      skip,
    }) => {
      const dump = await pgDumpFor(server)
      if (dump === undefined) return skip(`there is no pg_dump for ${server.name}`)
      const [one, other] = [await server.fresh(), await server.fresh()]
      await one.connection.execute('create table a (id int, name text)')
      await other.connection.execute('create table a (name text, id int)')
      expect(await dump.difference(one.url, other.url)).toContain('name text')
      expect(await dump.difference(one.url, other.url, '--ignore-column-order')).toBeUndefined()
      expect(await dump.difference(one.url, one.url)).toBeUndefined()
      await expect(dump.difference(one.url, 'postgresql://user:S3cret@127.0.0.1:1/no')).rejects.toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('S3cret') }),
      )
    })
  })
})
