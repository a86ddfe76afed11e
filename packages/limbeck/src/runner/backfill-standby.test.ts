import { installation } from 'embedded-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { backfillRevision } from '../../test/backfill-revision.ts'
import { countedRows } from '../../test/counted-rows.ts'
import { fakeStandby } from '../../test/fake-standby.ts'
import { folderWith } from '../../test/folder-with.ts'
import { runContext } from '../../test/run-context.ts'
import { serverUrl } from '../../test/servers/server-url.ts'
import { startServer } from '../../test/servers/start-server.ts'
import { untilSeen } from '../../test/until-seen.ts'
import { openDatabase } from '../drivers/open-database.ts'
import { upgrade } from './upgrade.ts'

describe('a standby that falls behind is waited for', () => {
  for (const installed of ([15, 17, 18] as const).map(installation)) {
    if ('skipped' in installed) {
      test.skip(`on ${installed.name} (skipped: ${installed.skipped})`, () => {})
      continue
    }
    test(`on ${installed.name}`, async () => {
      // A server of its own: standbys replay what all databases of a server write, and every backfill waits for them.
      const { server, stop } = await startServer(installed.name, installed.programs)
      onTestFinished(stop)
      const url = serverUrl(server, 'postgres')
      const database = openDatabase(url)
      const connection = await database.connect()
      onTestFinished(() => connection.close())
      await connection.execute(countedRows('primary key'))
      const standby = await fakeStandby(url)
      const folder = await folderWith({
        '1.ts': backfillRevision({
          table: 't',
          set: { done: '1' },
          where: 'done = 0',
          batch: 20,
          pauseMs: 50,
          maxLagSeconds: 0.5,
        }),
      })
      const context = await runContext(database, folder)
      const run = upgrade(context, 'head')
      const waits = () =>
        context.events.filter(
          (event) => event.type === 'backfill-progress' && event.waitsFor === 'replication',
        )
      await untilSeen(run, () => waits().length >= 2)
      const [before] = await connection.query<{ rows: number }>('select count(*)::int as rows from seen')
      expect(before?.rows).toBeLessThan(400)
      standby.catchUp()
      await run
      expect(waits()[0]).toMatchObject({ lagSeconds: expect.any(Number) })
      expect(await connection.query('select count(*)::int as rows from seen')).toEqual([{ rows: 400 }])
    })
  }
})
