import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { loadConfig } from './load-config.ts'

function project(config: string, name = 'limbeck.config.ts'): string {
  const directory = mkdtempSync(join(tmpdir(), 'limbeck-config-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  writeFileSync(join(directory, name), config)
  return directory
}

async function failure(config: string): Promise<LimbeckError> {
  const directory = project(config)
  const error = await loadConfig({ directory, env: {} }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(LimbeckError)
  return error as LimbeckError
}

describe('a configuration', () => {
  test('fills in the defaults and makes paths absolute', async () => {
    const directory = project(`export default { revisions: ['a', 'b'] }`)
    const settings = await loadConfig({ directory, env: {} })
    expect(settings).toMatchObject({
      directory,
      configFile: join(directory, 'limbeck.config.ts'),
      url: undefined,
      revisions: [join(directory, 'a'), join(directory, 'b')],
      models: [],
      timezone: 'UTC',
      slugLength: 40,
      versionTable: 'alembic_version',
      versionTableSchema: 'public',
      transaction: 'per-revision',
      lockTimeoutMs: 5_000,
      lockRetries: 10,
      shadow: 'auto',
      online: true,
    })
    expect(settings.include({ kind: 'table' } as never)).toBe(true)
  })

  test.each(['limbeck.config.ts', 'limbeck.config.mts', 'limbeck.config.js', 'limbeck.config.mjs'])(
    'is found upwards as %s',
    async (name) => {
      const directory = project('export default { slugLength: 7 }', name)
      const deep = join(directory, 'a/b')
      mkdirSync(deep, { recursive: true })
      const settings = await loadConfig({ directory: deep, env: {} })
      expect(settings.slugLength).toBe(7)
      expect(settings.directory).toBe(directory)
    },
  )

  test('may be a function of -x and the environment', async () => {
    const directory = project(
      `export default async ({ x, env }) => ({ versionTable: x.table, url: env.OTHER_URL })`,
    )
    const settings = await loadConfig({
      directory,
      env: { OTHER_URL: 'postgresql://h/d' },
      x: { table: 'versions' },
    })
    expect(settings).toMatchObject({ versionTable: 'versions', url: 'postgresql://h/d' })
  })

  test('takes its URL from --url, else from DATABASE_URL, else from the file', async () => {
    const directory = project(`export default { url: 'postgresql://file/d' }`)
    const env = { DATABASE_URL: 'postgresql://environment/d' }
    const url = async (options: object) => (await loadConfig({ directory, env: {}, ...options })).url
    expect(await url({ env, url: 'postgresql://flag/d' })).toBe('postgresql://flag/d')
    expect(await url({ env })).toBe('postgresql://environment/d')
    expect(await url({ env: { DATABASE_URL: '' } })).toBe('postgresql://file/d')
  })

  test('places an embedded database relative to its own folder', async () => {
    const directory = project(`export default { url: 'pglite:./data' }`)
    expect((await loadConfig({ directory, env: {} })).url).toBe(`pglite:${join(directory, 'data')}`)
    const memory = await loadConfig({ directory, env: {}, url: 'pglite:memory' })
    expect(memory.url).toBe('pglite:memory')
  })
})

describe('a wrong configuration', () => {
  test.each([
    ['{ modles: [] }', 'config.unknown-key', /unknown key `modles`/, /Did you mean `models`/],
    ['{ revisions: 5 }', 'config.wrong-type', /`revisions` must be a folder or an array.*but is 5/, /./],
    ["{ slugLength: '40' }", 'config.wrong-type', /`slugLength` must be a number, but is '40'/, /./],
    ["{ online: 'yes' }", 'config.wrong-type', /`online` must be true or false, but is 'yes'/, /./],
    ["{ transaction: 'one' }", 'config.wrong-type', /must be 'per-revision' or 'all', but is 'one'/, /./],
    ['{ lockTimeoutMs: -1 }', 'config.wrong-type', /must be a number that is not negative, but is -1/, /./],
    ["{ models: ['src/*.ts'] }", 'config.wrong-type', /`models.*` must be a source such as/, /./],
    ["{ timezone: 'Mars' }", 'config.wrong-type', /`timezone` must be the name of a time zone/, /./],
    ["{ shadow: 'none' }", 'config.wrong-type', /`shadow` must be 'auto', 'embedded' or/, /./],
    ['{ include: true }', 'config.wrong-type', /`include` must be a function, but is true/, /./],
    ["{ schemas: 'public' }", 'config.wrong-type', /`schemas` must be an array, but is 'public'/, /./],
    [
      "{ postWriteHooks: [{ name: 'a', type: 'bin', entrypont: 'x' }] }",
      'config.unknown-key',
      /`postWriteHooks\[0\]\.entrypont`/,
      /Did you mean `entrypoint`/,
    ],
    [
      "{ postWriteHooks: [{ name: 'a', type: 'bin' }] }",
      'config.missing-key',
      /lacks the key `postWriteHooks\[0\]\.entrypoint`/,
      /Add `entrypoint`/,
    ],
    ['[]', 'config.not-an-object', /does not export a configuration, but an empty array/, /defineConfig/],
  ])('%s gives %s', async (config, code, message, hint) => {
    const error = await failure(`export default ${config}`)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
    expect(error.message).toContain('limbeck.config.ts')
    expect(error.message).not.toContain('\n')
    expect(error.hint).toMatch(hint)
  })

  test('never shows a URL, which may hold a password', async () => {
    const error = await failure(`export default { slugLength: 'postgresql://u:secret@h/d' }`)
    expect(JSON.stringify([error.message, error.hint, error.details])).not.toContain('secret')
  })

  test('is named with file and line where it cannot be parsed', async () => {
    const error = await failure('export default {\n  slugLength: 1,,\n}')
    expect(error.code).toBe('config.load-failed')
    expect(error.message).toMatch(/limbeck\.config\.ts:2:\d+: Unexpected token/)
  })

  test('is named with file and line where it throws', async () => {
    const error = await failure("\n\nthrow new Error('boom')")
    expect(error.message).toMatch(/limbeck\.config\.ts:3:\d+: boom/)
  })

  test('is named with file and line where its function throws', async () => {
    const error = await failure("export default () => {\n  throw new Error('boom')\n}")
    expect(error.message).toMatch(/limbeck\.config\.ts:2:\d+: boom/)
  })

  test('that is nowhere says where it was looked for', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'limbeck-none-'))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    const missing = loadConfig({ directory, env: {} })
    await expect(missing).rejects.toMatchObject({ code: 'config.not-found', hint: /limbeck init/ })
    const given = loadConfig({ directory, env: {}, file: 'x.ts' })
    await expect(given).rejects.toMatchObject({ message: `There is no configuration file ${directory}/x.ts` })
  })
})

describe('the extension points', () => {
  test.each([
    [
      '{ databases: { main: { revisons: "x" } } }',
      'config.unknown-key',
      /databases\.main\.revisons/,
      /`revisions`/,
    ],
    [
      '{ databases: { main: { databases: {} } } }',
      'config.unknown-key',
      /databases\.main\.databases/,
      /Did you mean/,
    ],
    ['{ databases: {} }', 'config.wrong-type', /at least one database/, /databases/],
    [
      '{ operations: [{ name: "x" }] }',
      'config.wrong-type',
      /operations\[0\]` must be an operation/,
      /defineOperation/,
    ],
    ['{ compareTypes: () => true }', 'config.unknown-key', /compareTypes/, /`compareType`/],
    ['{ compareDefault: true }', 'config.wrong-type', /must be a function, but is true/, /a function/],
  ])('of %s are refused: %s', async (text, code, message, hint) => {
    const error = await failure(`export default ${text}`)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
    expect(error.hint).toMatch(hint)
  })

  test('refuse an operation that has the name of another one', async () => {
    const operation = (name: string) =>
      `{ name: '${name}', record() {}, render() {}, sql() {}, touches() {} }`
    const own = await failure(`export default { operations: [${operation('addColumn')}] }`)
    expect(own).toMatchObject({
      code: 'config.operation-taken',
      message: expect.stringContaining('addColumn'),
    })
    const twice = await failure(`export default { operations: [${operation('x')}, ${operation('x')}] }`)
    expect(twice).toMatchObject({ code: 'config.operation-taken' })
  })

  test('one database needs no name, and without databases none is taken', async () => {
    const directory = project(
      `export default { slugLength: 9, databases: { main: { url: 'postgresql://other/d', timezone: 'Europe/Vienna' } } }`,
    )
    const settings = await loadConfig({ directory, env: { DATABASE_URL: 'postgresql://h/d' } })
    expect(settings).toMatchObject({
      name: 'main',
      slugLength: 9,
      timezone: 'Europe/Vienna',
      url: 'postgresql://h/d',
    })
    const plain = project('export default {}')
    await expect(loadConfig({ directory: plain, env: {}, name: 'main' })).rejects.toMatchObject({
      code: 'config.no-databases',
    })
  })
})
