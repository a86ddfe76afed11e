import { expect } from 'vitest'
import type { Catalog } from '../../../src/catalog/catalog.ts'
import type { ScratchDatabases } from '../../../src/diff/respell.ts'
import type { Connection } from '../../../src/drivers/driver.ts'
import { readCatalog } from '../../../src/introspection/read-catalog.ts'
import type { TestDatabase, TestServer } from '../../on-every-server.ts'
import { become } from '../become.ts'
import { oneScratch } from '../one-scratch.ts'
import { compareDumps } from './compare-dumps.ts'
import type { DiffPair } from './diff-pair.ts'
import { loadSide } from './load-side.ts'
import { rebuiltBy } from './rebuilt-by.ts'
import { survivingRows } from './surviving-rows.ts'

/** How a pair went. */
export type Outcome =
  /** Something of the pair is not managed yet, or its extension is not installed here. */
  | 'unmanaged'
  | { readonly because: string }
  /** What was dropped and made anew, there and back, although both sides have it. */
  | { readonly rebuilt: readonly string[] }

/** What the server refuses on the way back, by pair. */
const irreversible: Readonly<Record<string, string>> = {
  'extensions/upgrade-an-extension-implicitly-and-explicitly': 'extension',
}

/** Where pairs are tried. A session that has read a catalog reads the next one much faster, so all pairs share these. */
export interface PairDatabases {
  readonly server: TestServer
  /** Goes from one side to the other. */
  readonly subject: TestDatabase
  /** Has a side as it is loaded. */
  readonly model: TestDatabase
  /** Stays empty. */
  readonly scratch: TestDatabase
}

/**
 * Goes from one side of a pair to the other and back, in databases that it empties before: no difference may be left
 * to Limbeck, nor to pg_dump where that is not older than the server, and no row may be lost.
 */
export async function tryPair(
  pair: DiffPair,
  { server, subject: { connection, url }, model, scratch: empty }: PairDatabases,
  folder: string,
): Promise<Outcome> {
  if (!(await isAvailable(connection, pair.extensions ?? []))) return 'unmanaged'
  const scratch = oneScratch(empty.connection)
  const compareWith = async (side: 'from' | 'to') => {
    if (server.name !== 'postgresql 15') return
    await loadSide(model.connection, pair, side)
    compareDumps(url, model.url, folder)
  }
  try {
    const to = await loadSide(connection, pair, 'to')
    const from = await loadSide(connection, pair, 'from')
    if ([...to.unmanaged, ...from.unmanaged].some(({ kind }) => kind !== 'role')) return 'unmanaged'
    if (pair.seed) await connection.execute(pair.seed)
    const there = await migrate(connection, from, to, scratch)
    await compareWith('to')
    if (pair.seed_to) {
      await loadSide(connection, pair, 'to')
      await connection.execute(pair.seed_to)
    }
    const refusal = irreversible[pair.id]
    const back = migrate(connection, await readCatalog(connection), from, scratch)
    if (refusal !== undefined) {
      await expect(back).rejects.toThrow(refusal)
      return { rebuilt: there }
    }
    const rebuilt = [...there, ...(await back)]
    await compareWith('from')
    return { rebuilt }
  } catch (error) {
    return { because: (error instanceof Error ? error.message : String(error)).replaceAll('\n', '\n    ') }
  }
}

/** Returns what was rebuilt. */
async function migrate(
  connection: Connection,
  current: Catalog,
  desired: Catalog,
  scratch: ScratchDatabases,
): Promise<readonly string[]> {
  const before = await survivingRows(connection, current, desired)
  const { operations, statements } = await become(connection, desired, scratch, current)
  const after = await survivingRows(connection, current, desired)
  expect(after, `the rows after\n${statements.join(';\n')}`).toEqual(before)
  return rebuiltBy(operations, desired)
}

async function isAvailable(connection: Connection, extensions: readonly string[]): Promise<boolean> {
  const rows = await connection.query<{ name: string }>('select name from pg_catalog.pg_available_extensions')
  return extensions.every((name) => rows.some((row) => row.name === name))
}
