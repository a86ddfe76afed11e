import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { upgrade } from './upgrade.ts'

const ids = Array.from({ length: 12 }, (_, index) => `abc00000000${index.toString(16)}`)

onEveryServer((server) => {
  test('a session that forgets what the run has prepared in it costs nothing but time', async () => {
    const { database, connection } = await server.fresh()
    const revisions = ids.map((revision, index) => {
      const down = ids[index - 1]
      const forgets = index === 4 ? '\ndeallocate all;' : ''
      const text = `create table t${index} (id int);${forgets}`
      return [
        `${revision}.sql`,
        sqlRevision({ revision, ...(down !== undefined && { down }), upgrade: text }),
      ] as const
    })
    const context = await runContext(database, await folderWith(Object.fromEntries(revisions)))
    expect(await upgrade(context, 'head')).toMatchObject({ revisions: ids, heads: [ids.at(-1)] })
    const recorded = await connection.query('select revision from limbeck_history order by id')
    expect(recorded).toEqual(ids.map((revision) => ({ revision })))
  })
})
