import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { onEveryServer } from '../on-every-server.ts'
import { become } from './become.ts'
import { chosenServers, isWholeConformance } from './chosen-servers.ts'
import { oneScratch } from './one-scratch.ts'
import { runScript } from './run-script.ts'

/** What a history takes for granted: tables of the program that runs it, a path. */
const given: Readonly<Record<string, { readonly before?: string; readonly with?: string }>> = {
  harbor: { before: 'create table schema_migrations (version bigint primary key, dirty boolean not null)' },
  'supabase-storage': { before: 'create schema storage', with: 'set search_path = storage, public' },
}

interface Step {
  readonly id: string
  readonly up: string
}

/** What an ordinary run takes: minutes are for `npm run conformance`. */
const short = ['bsky-ozone']

withConformanceFolder('histories of applications', (folder) => {
  const names = readdirSync(join(folder, 'histories'))
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => basename(file, '.jsonl'))
  const wanted = process.env.LIMBECK_CONFORMANCE_HISTORY?.split(',') ?? (isWholeConformance ? names : short)

  onEveryServer(
    (server) => {
      test.each(wanted)(
        '%s is followed step by step, and back',
        async (name) => {
          const [original, follower, empty] = [
            await server.fresh(),
            await server.fresh(),
            await server.fresh(),
          ]
          const scratch = oneScratch(empty.connection)
          const { before = '', with: settings } = given[name] ?? {}
          await runScript(original.connection, before)
          const states: Catalog[] = [await readCatalog(original.connection)]
          const failed: string[] = []
          const follow = async (state: Catalog, what: string): Promise<void> => {
            try {
              await become(follower.connection, state, scratch)
            } catch (error) {
              failed.push(`${what}: ${error instanceof Error ? error.message : String(error)}`)
            }
          }
          for (const { id, up } of readSteps(name)) {
            if (settings !== undefined) await original.connection.execute(settings)
            await runScript(original.connection, up)
            const state = await readCatalog(original.connection)
            states.push(state)
            await follow(state, `up to ${id}`)
          }
          for (const [index, state] of states.toReversed().slice(1).entries())
            await follow(state, `${index + 1} steps back`)
          expect(failed).toEqual([])
        },
        3_600_000,
      )
    },
    { only: chosenServers, because: 'the histories test the diff, not the server' },
  )

  function readSteps(name: string): readonly Step[] {
    return readFileSync(join(folder, 'histories', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Step)
  }
})
