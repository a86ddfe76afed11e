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

/** The secrets in which sides still differ for pg_dump. */
const isSecret: ReadonlySet<string> = new Set([
  'sensitive-and-env-dependent-handling/user-mapping-set-option-changes-do-not-generate-alter: user-mapping limbeck@test_um_server (value of the option password)',
])

/** Registers the test that no fewer pairs of a source hold than before, and that none rebuilds what PostgreSQL can change in place. Each source has a file of its own: they run side by side. */
export function holdPairs(source: DiffSource, floors: Floors): void {
  withConformanceFolder(`schema pairs of ${source}`, (folder) => {
    onEveryServer(
      (server) => {
        test('no fewer hold than before', async ({ task }) => {
          const pairs = readDiffPairs(folder, source).filter(({ id }) => id.includes(wanted))
          const say = (text: string) => process.stdout.write(`${server.name}, ${source}${text}\n`)
          const [subject, model, scratch] = [await server.fresh(), await server.fresh(), await server.fresh()]
          let [held, failed] = [0, 0]
          const rebuilt: string[] = []
          const unread: string[] = []
          for (const pair of pairs) {
            const reason = reasonAgainst(pair, server)
            const databases = { server, subject, model, scratch }
            const outcome =
              reason === undefined ? await tryPair(pair, databases, folder) : { leftOut: reason }
            if ('rebuilt' in outcome) {
              held++
              rebuilt.push(...outcome.rebuilt.map((what) => `${pair.id}: ${what}`))
              unread.push(...outcome.unread.map((what) => `${pair.id}: ${what}`))
            } else if ('because' in outcome) {
              failed++
              say(`, ${pair.id}: ${outcome.because}`)
            } else say(`, ${pair.id}: left out: ${outcome.leftOut}`)
          }
          for (const what of rebuilt) say(`, made anew, since no table becomes a partitioned one: ${what}`)
          for (const what of unread) say(`, not compared, since nobody reads it: ${what}`)
          say(`: ${held} of ${held + failed} pairs hold`)
          task.meta.held = [held, held + failed]
          expect(rebuilt.filter((what) => !hasNoOtherForm.has(what))).toEqual([])
          expect(unread.filter((what) => !isSecret.has(what))).toEqual([])
          if (wanted !== '') expect(failed).toBe(0)
          else expect(held).toBeGreaterThanOrEqual(floors[server.name as keyof Floors])
        }, 3_600_000)
      },
      { only: chosenServers, because: 'the pairs test the diff, not the server; all servers take minutes' },
    )
  })
}

/** Why a pair is not tried on a server; undefined where it is. */
function reasonAgainst(
  { min_pg, loads_on, differs_by }: DiffPair,
  { serverVersion }: TestServer,
): string | undefined {
  const major = Math.floor(serverVersion / 10_000)
  if (major < min_pg) return `needs PostgreSQL ${min_pg}`
  // Pairs were loaded on 15 and 18 alone: what both take is taken between them too.
  const loads = loads_on.includes(major) || (loads_on.includes(15) && loads_on.includes(18))
  if (!loads)
    return `PostgreSQL ${major} did not take its SQL when it was recorded, for want of an extension for instance`
  const isOfRoles = differs_by.length > 0 && differs_by.every((what) => what === 'roles')
  return isOfRoles ? 'its sides differ in roles alone, which belong to the server' : undefined
}
