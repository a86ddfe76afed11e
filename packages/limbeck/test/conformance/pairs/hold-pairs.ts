import { expect, test } from 'vitest'
import { withConformanceFolder } from '../../conformance-folder.ts'
import { onEveryServer, type TestServer } from '../../on-every-server.ts'
import { chosenServers } from '../chosen-servers.ts'
import { type DiffPair, type DiffSource, readDiffPairs } from './diff-pair.ts'
import { tryPair } from './try-pair.ts'

/** How many pairs must hold on each server. These numbers only rise; 0 is one that has not been counted yet. */
export type Floors = Readonly<Record<'postgresql 15' | 'postgresql 17' | 'postgresql 18', number>>

/** A part of the names of the pairs to try. */
const wanted = process.env.LIMBECK_CONFORMANCE_PAIR ?? ''

/** What is dropped and made anew, there and back, because PostgreSQL makes no plain table a partitioned one, nor the reverse. */
const hasNoOtherForm: ReadonlySet<string> = new Set([
  'materialized_view/recreate-materialized-view-due-to-table-recreation-unpartitioned-to-partitioned: table public.foobar',
  'partitioned_table/partitioned-to-unpartitioned-and-child-tables-still-exist: table public.foobar',
  'partitioned_table/partitioned-to-unpartitioned-and-child-tables-still-exist: table public.foobar_fk',
  'partitioned_table/unpartitioned-to-partitioned-and-child-tables-already-exist: table public.foobar_fk',
  'partitioned_table/unpartitioned-to-partitioned-and-child-tables-already-exist: table schema_1.foobar',
  'policy/alter-policy-table-is-re-created: table public.foobar',
  'view/recreate-view-due-to-table-recreation-unpartitioned-to-partitioned: table public.foobar',
])

/** Registers the test that no fewer pairs of a source hold than before, and that none rebuilds what PostgreSQL can change in place. Each source has a file of its own: they run side by side. */
export function holdPairs(source: DiffSource, floors: Floors): void {
  withConformanceFolder(`schema pairs of ${source}`, (folder) => {
    onEveryServer(
      (server) => {
        test('no fewer hold than before', async ({ task }) => {
          const pairs = readDiffPairs(folder, source).filter(
            (pair) => isCandidate(pair, server) && pair.id.includes(wanted),
          )
          const [subject, model, scratch] = [await server.fresh(), await server.fresh(), await server.fresh()]
          let [held, failed] = [0, 0]
          const rebuilt: string[] = []
          for (const pair of pairs) {
            const outcome = await tryPair(pair, { server, subject, model, scratch }, folder)
            if (outcome === 'unmanaged') continue
            if ('rebuilt' in outcome) {
              held++
              rebuilt.push(...outcome.rebuilt.map((what) => `${pair.id}: ${what}`))
            } else {
              failed++
              process.stdout.write(`${server.name}, ${source}, ${pair.id}: ${outcome.because}\n`)
            }
          }
          process.stdout.write(`${server.name}, ${source}: ${held} of ${held + failed} pairs hold\n`)
          task.meta.held = [held, held + failed]
          expect(rebuilt.filter((what) => !hasNoOtherForm.has(what))).toEqual([])
          if (wanted !== '') expect(failed).toBe(0)
          else expect(held).toBeGreaterThanOrEqual(floors[server.name as keyof Floors])
        }, 3_600_000)
      },
      { only: chosenServers, because: 'the pairs test the diff, not the server; all servers take minutes' },
    )
  })
}

function isCandidate({ min_pg, loads_on, differs_by }: DiffPair, { serverVersion }: TestServer): boolean {
  const major = Math.floor(serverVersion / 10_000)
  // Pairs were loaded on 15 and 18 alone: what both take is taken between them too.
  const loads = loads_on.includes(major) || (loads_on.includes(15) && loads_on.includes(18))
  // Roles belong to the server, not to a database, and ownership is not compared.
  const isOfRoles = differs_by.length > 0 && differs_by.every((what) => what === 'owner' || what === 'roles')
  return major >= min_pg && loads && !isOfRoles
}
