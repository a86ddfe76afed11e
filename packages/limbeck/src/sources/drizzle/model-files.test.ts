import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { modelsFolder } from '../../../test/models-folder.ts'
import type { LimbeckError } from '../../errors/limbeck-error.ts'
import { drizzle } from '../drizzle.ts'
import type { SourceWarning } from '../source.ts'

const table = (name: string, column = 'id: integer()') =>
  `import { integer, pgTable, text } from 'drizzle-orm/pg-core'\nexport const ${name} = pgTable('${name}', { ${column} })\n`

test('every file of a glob is run, and a table that several files export is made once', async () => {
  const directory = await modelsFolder({
    'src/models/user.ts': table('users'),
    'src/models/auth.ts': table('tokens'),
    'src/models/index.ts': `export * from './user.ts'\nexport * from './auth.ts'\nimport * as all from './user.ts'\nexport const schema = { ...all }\n`,
    'src/models/types.d.ts': 'export type Nothing = never\n',
  })
  const statements = await drizzle('src/models/*.ts').statements({ directory })
  expect(statements.map(({ origin }) => origin)).toEqual([
    'table tokens (src/models/auth.ts)',
    'table users (src/models/index.ts)',
  ])
})

test('a test beside the models is none of them', async () => {
  const directory = await modelsFolder({
    'models/user.ts': table('users'),
    'models/user.test.ts': `throw new Error('a test was run')\n`,
    'models/user.spec.mts': `throw new Error('a test was run')\n`,
  })
  const statements = await drizzle('models/*').statements({ directory })
  expect(statements.map(({ origin }) => origin)).toEqual(['table users (models/user.ts)'])
  await expect(drizzle('models/user.test.ts').statements({ directory })).rejects.toThrow('a test was run')
})

test('a file that has changed is read anew, with what it imports', async () => {
  const directory = await modelsFolder({
    'base.ts': `import { text } from 'drizzle-orm/pg-core'\nexport const base = () => ({ name: text() })\n`,
    'users.ts': `import { pgTable } from 'drizzle-orm/pg-core'\nimport { base } from './base.ts'\nexport const users = pgTable('users', base())\n`,
  })
  const source = drizzle('users.ts')
  const [before] = await source.statements({ directory })
  await writeFile(
    join(directory, 'base.ts'),
    `import { text } from 'drizzle-orm/pg-core'\nexport const base = () => ({ email: text() })\n`,
  )
  const [after] = await source.statements({ directory })
  expect([before?.sql, after?.sql]).toEqual([
    'create table public.users (\n  name text\n)',
    'create table public.users (\n  email text\n)',
  ])
})

test('a file that declares tables but that no model file reaches is reported by name', async () => {
  const directory = await modelsFolder({
    'models/index.ts': `export * from './user.ts'\n`,
    'models/user.ts': table('users'),
    'models/phone.ts': table('phones'),
    'models/user.test.ts': table('fakes'),
    'models/format.ts': `export const format = (text: string) => text\n`,
  })
  expect(await warningsOf('models/index.ts', directory)).toEqual([
    'models.unreached: models/phone.ts declares tables, but no model file imports it: they are not seen',
  ])
})

test('a model file that yields nothing is reported, one that holds shared columns is not', async () => {
  const directory = await modelsFolder({
    'models/user.ts': table('users'),
    'models/forgotten.ts': table('forgotten').replace('export ', ''),
    'models/base.ts': `import { text } from 'drizzle-orm/pg-core'\nexport const base = () => ({ name: text() })\n`,
    'models/index.ts': `export * from './user.ts'\n`,
  })
  expect(await warningsOf('models/*.ts', directory)).toEqual([
    'models.nothing-exported: models/forgotten.ts exports no table',
  ])
})

test.each([
  [
    'a path that does not exist',
    'models/user.ts',
    {},
    'models.not-found: models/user.ts does not exist in DIRECTORY',
  ],
  ['a glob without a match', 'models/*.ts', {}, 'models.not-found: no file matches models/*.ts in DIRECTORY'],
  [
    'a syntax error',
    'a.ts',
    { 'a.ts': 'export const a = 1\nexport const b = = 2\n' },
    'models.import-failed: a.ts:2: ',
  ],
  [
    'an error that a file throws',
    'a.ts',
    { 'a.ts': `export const a = 1\n\nthrow new Error('no key')\n` },
    'models.import-failed: a.ts:3: no key',
  ],
  [
    'an import of a file that is not there',
    'a.ts',
    { 'a.ts': `import './b.ts'\n` },
    `models.import-failed: a.ts:1: Cannot find module './b.ts'`,
  ],
  [
    'a reference to what an import cycle leaves undefined',
    'a.ts',
    {
      'a.ts': `import { integer, pgTable } from 'drizzle-orm/pg-core'\nimport { users } from './b.ts'\nexport const posts = pgTable('posts', { author: integer().references(() => users?.id) })\n`,
      'b.ts': 'export const users = undefined\n',
    },
    'models.unreadable: a foreign key of table posts (a.ts): Cannot read properties of undefined',
  ],
  [
    'no table',
    'a.ts',
    { 'a.ts': 'export const a = 1\n' },
    'models.empty: drizzle(a.ts) exports no table and nothing else that can be migrated',
  ],
  [
    'two tables of one name',
    '*.ts',
    { 'a.ts': table('users'), 'b.ts': table('users') },
    'models.duplicate: two tables are called users: users in a.ts and users in b.ts',
  ],
  [
    'a table of another database',
    'a.ts',
    {
      'a.ts': `import { mysqlTable, int } from 'drizzle-orm/mysql-core'\nexport const users = mysqlTable('users', { id: int() })\n`,
    },
    'models.wrong-dialect: table users (users in a.ts) is not a PostgreSQL table',
  ],
])('%s is refused in one line that says where', async (_, pattern, files, expected) => {
  const directory = await modelsFolder(files)
  const error = (await drizzle(pattern)
    .statements({ directory })
    .catch((cause: LimbeckError) => cause)) as LimbeckError
  const line = `${error.code}: ${error.message.replace(directory, 'DIRECTORY')}`
  expect(line.startsWith(expected) ? expected : line).toBe(expected)
  expect(error.message).not.toContain('\n')
  expect(error.hint).not.toBe('')
})

test('a project without Drizzle is told to install it', async () => {
  const directory = await modelsFolder({ 'a.ts': 'export const a = 1\n' })
  await expect(
    drizzle('a.ts', { orm: 'drizzle-orm-missing' }).statements({ directory }),
  ).rejects.toMatchObject({
    code: 'models.drizzle-missing',
    hint: 'Install it in the project: npm install drizzle-orm-missing',
  })
})

async function warningsOf(pattern: string, directory: string): Promise<readonly string[]> {
  const warnings: SourceWarning[] = []
  await drizzle(pattern).statements({ directory, warn: (warning) => void warnings.push(warning) })
  return warnings.map(({ code, message }) => `${code}: ${message}`)
}
