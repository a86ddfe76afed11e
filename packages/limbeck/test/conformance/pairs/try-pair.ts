import { expect } from 'vitest'
import type { Catalog } from '../../../src/catalog/catalog.ts'
import type { ScratchDatabases } from '../../../src/diff/respell.ts'
import { unreadIn } from '../../../src/diff/unread-in.ts'
import type { Connection } from '../../../src/drivers/driver.ts'
import { readCatalog } from '../../../src/introspection/read-catalog.ts'
import type { TestDatabase, TestServer } from '../../on-every-server.ts'
import { become } from '../become.ts'
import { oneScratch } from '../one-scratch.ts'
import { compareDumps } from './compare-dumps.ts'
import type { DiffPair } from './diff-pair.ts'
import { differsInSecrets } from './differs-in-secrets.ts'
import { loadSide } from './load-side.ts'
import { rebuiltBy } from './rebuilt-by.ts'
import { survivingRows } from './surviving-rows.ts'

/** How a pair went. */
export type Outcome =
  /** Why it was not tried: something of it is not managed, or its extension is not installed here. */
  { readonly leftOut: string } | { readonly because: string } | Held

/** What a pair that holds cost, and what of it nobody compared. */
export interface Held {
  /** What was dropped and made anew, there and back, although both sides have it. */
  readonly rebuilt: readonly string[]
  /** What pg_dump still tells apart: values of secrets, which the comparison lists as not compared. */
  readonly unread: readonly string[]
}

/** What the server refuses on the way back, by pair: an extension has no script to an earlier version. */
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
  const missing = await missingExtensions(connection, pair.extensions ?? [])
  if (missing.length > 0) return { leftOut: `${missing.join(', ')} is not installed here` }
  const scratch = oneScratch(empty.connection)
  const unread: string[] = []
  const compareWith = async (side: 'from' | 'to', current: Catalog) => {
    if (server.name !== 'postgresql 15') return
    const desired = await loadSide(model.connection, pair, side)
    try {
      compareDumps(url, model.url, folder)
    } catch (error) {
      const unmet = unreadIn(current, desired).map(({ kind, name }) => `${kind} ${name}`)
      if (unmet.length === 0 || !differsInSecrets(String(error))) throw error
      unread.push(...unmet)
    }
  }
  try {
    const to = await loadSide(connection, pair, 'to')
    const from = await loadSide(connection, pair, 'from')
    const unmanaged = [...to.unmanaged, ...from.unmanaged].filter(({ kind }) => kind !== 'role')
    if (unmanaged.length > 0) {
      return { leftOut: unmanaged.map(({ kind, name }) => `${kind} ${name} is not compared`).join(', ') }
    }
    if (pair.seed) await connection.execute(pair.seed)
    const there = await migrate(connection, from, to, scratch)
    await compareWith('to', from)
    if (pair.seed_to) {
      await loadSide(connection, pair, 'to')
      await connection.execute(pair.seed_to)
    }
    const refusal = irreversible[pair.id]
    const back = migrate(connection, await readCatalog(connection), from, scratch)
    if (refusal !== undefined) {
      await expect(back).rejects.toThrow(refusal)
      return { rebuilt: there, unread }
    }
    const rebuilt = [...there, ...(await back)]
    await compareWith('from', to)
    return { rebuilt, unread }
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

async function missingExtensions(
  connection: Connection,
  extensions: readonly string[],
): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>('select name from pg_catalog.pg_available_extensions')
  return extensions.filter((name) => !rows.some((row) => row.name === name))
}
