import { readdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { createCache } from '../shadow/cache.ts'
import { headerIndex } from './header-index.ts'
import { scanHeaders } from './scan-headers.ts'

/** A file that was changed long enough ago for its times to tell it from what it becomes. */
function age(path: string): void {
  const past = new Date(Date.now() - 60_000)
  utimesSync(path, past, past)
}

/** Waits until the time of the last change of the inode, which nobody can set, lies far enough back. */
const settle = () => new Promise((done) => setTimeout(done, 2_100))

async function project(names: readonly string[]) {
  const files = Object.fromEntries(names.map((name) => [`${name}.sql`, sqlRevision({ revision: name })]))
  const folder = await folderWith(files)
  const cache = await folderWith({})
  for (const name of names) age(join(folder, `${name}.sql`))
  await settle()
  const index = headerIndex(createCache(cache), [folder])
  const ids = async () => (await scanHeaders([folder], index)).map(({ revision }) => revision)
  return { folder, cache, index, ids }
}

describe('the index of headers', () => {
  test('stands for files that have not changed, and only for those', async () => {
    const { folder, index, ids } = await project(['aaaa', 'bbbb'])
    expect(await ids()).toEqual(['aaaa', 'bbbb'])
    const kept = await index.load()
    expect([...kept.keys()]).toEqual([join(folder, 'aaaa.sql'), join(folder, 'bbbb.sql')])
    // What is kept is what is returned: the file itself is not asked again.
    const forged = [...kept.values()].map(({ signature, file }) => ({
      signature,
      file: { ...file, message: 'from the index' },
    }))
    await index.save(forged)
    expect((await scanHeaders([folder], index)).map(({ message }) => message)).toEqual([
      'from the index',
      'from the index',
    ])
    writeFileSync(join(folder, 'bbbb.sql'), sqlRevision({ revision: 'cccc' }))
    expect(await ids()).toEqual(['aaaa', 'cccc'])
  })

  test('sees a change that keeps size and times, by the time that nobody can set', async () => {
    const { folder, ids } = await project(['aaaa'])
    const path = join(folder, 'aaaa.sql')
    await ids()
    const { atime, mtime, size } = statSync(path)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('aaaa', 'dddd'))
    utimesSync(path, atime, mtime)
    expect(statSync(path).size).toBe(size)
    expect(await ids()).toEqual(['dddd'])
  })

  test('keeps nothing of a file that was changed just now', async () => {
    const folder = await folderWith({ 'aaaa.sql': sqlRevision({ revision: 'aaaa' }) })
    const index = headerIndex(createCache(await folderWith({})), [folder])
    await scanHeaders([folder], index)
    expect((await index.load()).size).toBe(0)
  })

  test('forgets files that are gone, and knows nothing of other folders', async () => {
    const { folder, cache, index, ids } = await project(['aaaa', 'bbbb'])
    await ids()
    renameSync(join(folder, 'bbbb.sql'), join(folder, 'bbbb.txt'))
    expect(await ids()).toEqual(['aaaa'])
    expect((await index.load()).size).toBe(1)
    expect((await headerIndex(createCache(cache), ['another folder']).load()).size).toBe(0)
  })

  test('takes a damaged index for none, and does without a folder to write to', async () => {
    const { folder, cache, ids } = await project(['aaaa'])
    await ids()
    const [name = ''] = readdirSync(cache)
    writeFileSync(join(cache, name), readFileSync(join(cache, name), 'utf8').replaceAll('aaaa', 'eeee'))
    expect(await ids()).toEqual(['aaaa'])
    const nowhere = headerIndex(createCache(join(cache, name)), [folder])
    expect((await scanHeaders([folder], nowhere)).length).toBe(1)
    expect((await nowhere.load()).size).toBe(0)
  })
})
