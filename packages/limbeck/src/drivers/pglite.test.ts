import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Connection } from './driver.ts'
import { loadPglite } from './load-pglite.ts'
import { lockFolder } from './lock-folder.ts'
import { openDatabase } from './open-database.ts'
import { startPglite } from './start-pglite.ts'

test('two databases in memory know nothing of each other', async () => {
  const [one, other] = [opened('pglite:memory'), opened('pglite:memory')]
  await (await one.connect()).execute('create table a (id int)')
  expect(await tablesOf(await other.connect())).toEqual([])
})

test('a database in a folder outlives its process, and is in use by one at a time', async () => {
  const folder = join(temporaryFolder(), 'some', 'where')
  const url = `pglite:${folder}`
  const first = opened(url)
  await (await first.connect()).execute('create table a (id int)')
  await expect(opened(url).connect()).rejects.toMatchObject({
    code: 'database.in-use',
    message: expect.stringContaining(folder),
    hint: expect.stringContaining(`${folder}.lock`),
  })
  await first.close()
  await first.close()
  expect(existsSync(`${folder}.lock`)).toBe(false)
  const second = opened(url)
  expect(await tablesOf(await second.connect())).toEqual(['a'])
})

test('a lock that a process left when it died is taken over, one of a living process is not', () => {
  const folder = join(temporaryFolder(), 'data')
  for (const left of ['999999999', 'no number', '']) {
    writeFileSync(`${folder}.lock`, left)
    lockFolder(folder)()
  }
  writeFileSync(`${folder}.lock`, String(process.ppid))
  expect(() => lockFolder(folder)).toThrow(
    expect.objectContaining({ code: 'database.in-use', details: { folder, process: process.ppid } }),
  )
})

test('a folder of other files is left alone', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'precious.txt'), '')
  await expect(opened(`pglite:${folder}`).connect()).rejects.toMatchObject({
    code: 'database.not-a-database',
    message: expect.stringContaining(folder),
  })
  expect(readdirSync(folder)).toEqual(['precious.txt'])
})

test.each([
  ['in memory', () => 'pglite:memory'],
  ['in a folder', () => `pglite:${join(temporaryFolder(), 'data')}`],
])('the extensions of its package can be created %s', async (_, url) => {
  const connection = await opened(url()).connect()
  await connection.execute(
    'create extension citext; create extension pgcrypto; create extension "uuid-ossp"; create extension btree_gist',
  )
  expect(await connection.query("select 'A'::citext = 'a' as same")).toEqual([{ same: true }])
})

test('an extension that a folder has works in the next process', async () => {
  const url = `pglite:${join(temporaryFolder(), 'data')}`
  const first = opened(url)
  await (await first.connect()).execute('create extension citext; create table a (b citext)')
  await first.close()
  const connection = await opened(url).connect()
  await connection.execute("insert into a values ('A')")
  expect(await connection.query("select 1 as found from a where b = 'a'")).toEqual([{ found: 1 }])
})

test('a damaged image of a new database is made anew', async () => {
  const { folder, version } = await loadPglite(import.meta.dirname)
  const modules = mkdtempSync(join(tmpdir(), 'limbeck-modules-'))
  onTestFinished(() => rmSync(modules, { recursive: true }))
  // A project with a copy of the package, so that the cache of no other test is damaged.
  const copy = join(modules, 'node_modules', '@electric-sql', 'pglite')
  cpSync(dirname(folder), copy, { recursive: true })
  const image = join(modules, 'node_modules', '.cache', 'limbeck', `pglite-${version}-1.image`)
  mkdirSync(dirname(image), { recursive: true })
  writeFileSync(image, 'no image')
  const instance = await startPglite(modules, undefined)
  expect((await instance.query('select 42 as answer')).rows).toEqual([{ answer: 42 }])
  await instance.close()
  expect(statSync(image).size).toBeGreaterThan(10_000_000)
})

function opened(url: string) {
  const database = openDatabase(url)
  onTestFinished(() => database.close())
  return database
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'limbeck-pglite-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

async function tablesOf(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(
    "select relname::text as name from pg_catalog.pg_class where oid >= 16384 and relkind = 'r' order by 1",
  )
  return rows.map(({ name }) => name)
}
