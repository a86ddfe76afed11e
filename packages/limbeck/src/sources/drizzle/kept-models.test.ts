import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { modelsFolder } from '../../../test/models-folder.ts'
import type { Cache } from '../../shadow/cache.ts'
import { drizzle } from '../drizzle.ts'
import type { SourceWarning } from '../source.ts'

const table = (name: string, more = '') =>
  `import { integer, pgTable, timestamp } from 'drizzle-orm/pg-core'\n${more}export const ${name} = pgTable('${name}', { id: integer() })\n`

const base = {
  'models/index.ts': `export * from './user.ts'\n`,
  'models/user.ts': table(
    'users',
    `import type { Some } from 'some-package'\nimport { randomUUID } from 'node:crypto'\n`,
  ),
}

/** What was written in the millisecond in which it is run counts as changed. */
const earlier = new Date(Date.now() - 60_000)

test('models whose files are as they were are not run again', async () => {
  const { names, kept } = await remembered(base)
  expect(await names()).toEqual(['table users (models/index.ts)'])
  expect(kept.size).toBe(1)
  forge(kept)
  expect(await names()).toEqual(['forged'])
})

describe('they are run again', () => {
  test.each<[what: string, change: (directory: string) => Promise<unknown>, expected: readonly string[]]>([
    [
      'when a file that they import has changed',
      (at) => write(at, 'models/user.ts', table('accounts')),
      ['accounts'],
    ],
    ['when a file has come to theirs', (at) => write(at, 'models/user/index.ts', table('others')), ['users']],
    [
      'when a file that they import is gone and another is found',
      async (at) => write(at, 'models/index.ts', table('only')),
      ['only'],
    ],
  ])('%s', async (_, change, expected) => {
    const { names, kept, directory } = await remembered(base)
    await names()
    forge(kept)
    await change(directory)
    expect((await names()).map((origin) => /^table (\w+)/.exec(origin)?.[1])).toEqual(expected)
  })

  test('with other options', async () => {
    const { names, kept } = await remembered(base)
    await names()
    forge(kept)
    expect(await names({ names: 'postgresql' })).toEqual(['table users (models/index.ts)'])
  })

  test('in another time zone', async () => {
    const { names, kept } = await remembered(base)
    await names()
    forge(kept)
    vi.stubEnv('TZ', 'Asia/Tokyo')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await names()).toEqual(['table users (models/index.ts)'])
  })

  test('when they were written while they were run', async () => {
    const { names, kept, directory } = await remembered(base)
    const later = new Date(Date.now() + 60_000)
    await utimes(join(directory, 'models/user.ts'), later, later)
    await names()
    expect(kept.size).toBe(0)
  })
})

describe('what may depend on more than on files is not kept', () => {
  test.each<[what: string, text: string]>([
    ['the environment', `const prefix = process.env.PREFIX\n`],
    ['the time', `const year = new Date().getFullYear()\n`],
    ['the time, as a date of nothing', `const at = new Date(...[])\n`],
    ['the time, in a call', `let now\nconst at = String((now = new Date()))\n`],
    ['chance', `const id = Math.random()\n`],
    ['another package', `import colors from 'picocolors'\nconst name = colors.bold('a')\n`],
    ['a module of Node', `import { hostname } from 'node:os'\n`],
    ['data', `import data from './data.json' with { type: 'json' }\n`],
    ['what is imported later', `export const later = () => import('./later.ts')\n`],
    ['what is made by chance at once', `import { randomUUID } from 'node:crypto'\nconst id = randomUUID()\n`],
  ])('%s', async (_, text) => {
    const { names, kept } = await remembered({
      'models/index.ts': table('users', text),
      'models/data.json': '{}',
    })
    await names()
    expect(kept.size).toBe(0)
  })

  test.each<[what: string, text: string]>([
    ['the time, asked for each row', `export const now = timestamp().$defaultFn(() => new Date())\n`],
    [
      'an id, made for each row',
      `import { randomUUID } from 'node:crypto'\nexport const id = () => randomUUID()\n`,
    ],
    ['the time, where a caller gives no other', `export const at = (when: Date = new Date()) => when\n`],
    ['a date of what is given', `export const day = (text: string) => new Date(text)\n`],
    ['a type of dates', `export type Birth = Date\n`],
    ['what makes validators of tables', `import { z } from 'zod'\nexport const name = z.string()\n`],
  ])('but this is: %s', async (_, text) => {
    const { names, kept } = await remembered({ 'models/index.ts': table('users', text) })
    await names()
    expect(kept.size).toBe(1)
  })
})

test('a file that is not reached is warned of at each run, one without a table too', async () => {
  const { names, kept, warnings, directory } = await remembered(base)
  await names()
  await write(directory, 'models/deep/lost.ts', table('lost'))
  await names()
  await names()
  expect(warnings.map(({ code }) => code)).toEqual(['models.unreached', 'models.unreached'])
  await write(directory, 'models/index.ts', `export {}\n`)
  kept.clear()
  await expect(names()).rejects.toMatchObject({ code: 'models.empty' })
  expect(kept.size).toBe(0)
})

async function remembered(files: Readonly<Record<string, string>>) {
  const directory = await modelsFolder(files)
  for (const path of Object.keys(files)) await utimes(join(directory, path), earlier, earlier)
  const kept = new Map<string, unknown>()
  const memory: Cache = {
    get: async (key) => structuredClone(kept.get(key)),
    set: async (key, value) => void kept.set(key, structuredClone(value)),
  }
  const warnings: SourceWarning[] = []
  const names = async (options: Parameters<typeof drizzle>[1] = {}) => {
    const context = { directory, memory, warn: (warning: SourceWarning) => void warnings.push(warning) }
    const statements = await drizzle('models/index.ts', options).statements(context)
    return statements.map(({ origin }) => origin)
  }
  return { directory, kept, names, warnings }
}

/** What is read from memory is told by its origin. */
function forge(kept: Map<string, unknown>): void {
  for (const [key, entry] of kept) {
    kept.set(key, { ...(entry as object), statements: [{ sql: '', origin: 'forged' }] })
  }
}

async function write(directory: string, path: string, text: string): Promise<void> {
  await mkdir(join(directory, path, '..'), { recursive: true })
  await writeFile(join(directory, path), text)
}
