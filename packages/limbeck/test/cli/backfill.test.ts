import { beforeAll, expect, test } from 'vitest'
import { backfillRevision } from '../backfill-revision.ts'
import { onEveryServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { hasTerminal, runInTerminal } from './run-in-terminal.ts'
import { temporaryProject } from './temporary-project.ts'

const files = {
  'limbeck.config.ts': `import { defineConfig } from 'limbeck'
export default defineConfig({ revisions: ['versions'] })
`,
  'versions/1.ts': backfillRevision({ table: 't', set: { done: 'true' }, batch: 10, pauseMs: 20 }),
}

beforeAll(() => buildLimbeck())

onEveryServer(
  (server) => {
    test.skipIf(!hasTerminal)('a terminal shows a bar, which goes when the backfill has ended', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(
        'create table t (id int primary key, done bool); insert into t select generate_series(1, 200); analyze t',
      )
      const { directory } = temporaryProject(files)
      const { screen, exitCode } = await runInTerminal(
        ['upgrade', 'head', '--url', url],
        { cwd: directory },
        [],
      )
      expect(exitCode).toBe(0)
      expect(screen).toMatch(
        /\[#+\.+\] Backfilling public\.t: \d+ of 200 rows \(\d+ %\), [\d,]+ rows\/s, \d+ s left/,
      )
      expect(screen).toMatch(
        /INFO {2}\[limbeck\.migration\] Backfilled public\.t: 200 of 200 rows set in \d+ s \([\d,]+ rows\/s\), none is left/,
      )
    })

    test('off a terminal there are only log lines', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(
        'create table t (id int primary key, done bool); insert into t select generate_series(1, 20)',
      )
      const { stderr, exitCode } = await temporaryProject(files).limbeck(['upgrade', 'head', '--url', url])
      expect(exitCode).toBe(0)
      expect(stderr).toContain('Backfilled public.t: 20 of 20 rows set')
      expect(stderr).not.toContain('[#')
    })
  },
  { only: ['postgresql 17'], because: 'what is shown does not depend on the server' },
)
