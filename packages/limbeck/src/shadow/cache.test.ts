import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createCache } from './cache.ts'

test('a value comes back, in another process too', async () => {
  const directory = folder()
  await createCache(directory).set('key', { a: [1, null, 'ä'] })
  expect(await createCache(directory).get('key')).toEqual({ a: [1, null, 'ä'] })
  expect(await createCache(directory).get('other key')).toBeUndefined()
})

test('the last value wins', async () => {
  const cache = createCache(folder())
  await Promise.all([1, 2, 3, 4].map((value) => cache.set('key', value)))
  expect([1, 2, 3, 4]).toContain(await cache.get('key'))
  await cache.set('key', 5)
  expect(await cache.get('key')).toBe(5)
})

test('no folder, no values', async () => {
  expect(await createCache(join(folder(), 'missing')).get('key')).toBeUndefined()
})

test.each([
  ['cut off', (text: string) => text.slice(0, -2)],
  ['empty', () => ''],
  ['altered', (text: string) => text.replace('one', 'two')],
  ['something else', () => 'hello'],
])('a file that is %s counts as missing, and is replaced', async (_, damage) => {
  const directory = folder()
  const cache = createCache(directory)
  await cache.set('key', { name: 'one' })
  const [file = ''] = filesIn(directory)
  writeFileSync(join(directory, file), damage(readFileSync(join(directory, file), 'utf8')))
  expect(await cache.get('key')).toBeUndefined()
  await cache.set('key', { name: 'one' })
  expect(await cache.get('key')).toEqual({ name: 'one' })
})

test('the values that were not used for longest are forgotten first', async () => {
  const directory = folder()
  const cache = createCache(directory, 1_000)
  const text = 'x'.repeat(200)
  for (const key of ['a', 'b', 'c']) await cache.set(key, text)
  for (const file of filesIn(directory)) utimesSync(join(directory, file), new Date(0), new Date(0))
  expect(await cache.get('a')).toBe(text)
  await cache.set('d', text)
  expect(await cache.get('a')).toBe(text)
  expect(await cache.get('d')).toBe(text)
  const bytes = filesIn(directory).map((file) => statSync(join(directory, file)).size)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000)
})

test('a value larger than the bound is not kept', async () => {
  const directory = folder()
  await createCache(directory, 10).set('key', 'x'.repeat(20))
  expect(filesIn(directory)).toEqual([])
})

test('a folder that cannot be written to is no error', async () => {
  const directory = folder()
  writeFileSync(join(directory, 'file'), '')
  const cache = createCache(join(directory, 'file', 'below'))
  await cache.set('key', 1)
  expect(await cache.get('key')).toBeUndefined()
})

function folder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'limbeck-cache-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return directory
}

function filesIn(directory: string): readonly string[] {
  return readdirSync(directory)
}
