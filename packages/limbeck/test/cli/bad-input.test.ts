import { beforeAll, describe, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { revisionProject, revisionText } from './revision-files.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

/** What a user types in a project of these files, and what comes back: an error line and a hint line, nothing else. */
async function failure(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly error: string; readonly hint: string; readonly exitCode: number | null }> {
  const { stdout, stderr, exitCode } = await temporaryProject(files).limbeck(words, env)
  expect(stdout).toBe('')
  const lines = stderr
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('INFO '))
  expect(lines).toHaveLength(2)
  const [error = '', hint = ''] = lines
  expect(error).toMatch(/^error: ./)
  expect(hint).toMatch(/^hint: ./)
  return { error, hint, exitCode }
}

const config = (text: string) => ({ 'limbeck.config.ts': `export default ${text}\n`, 'versions/.keep': '' })
const a = { revision: 'aaaa00000001' }
const b = { revision: 'bbbb00000002', downRevision: 'aaaa00000001' }

describe('a configuration', () => {
  test('with an unknown key', async () => {
    const found = await failure(config("{ revisons: ['versions'] }"), ['heads'])
    expect(found).toEqual({
      error: expect.stringMatching(/limbeck\.config\.ts has an unknown key `revisons`$/),
      hint: expect.stringMatching(/Did you mean `revisions`\?/),
      exitCode: 1,
    })
  })

  test('with a value of the wrong type', async () => {
    const found = await failure(config("{ revisions: ['versions'], slugLength: 'long' }"), ['heads'])
    expect(found.error).toMatch(/limbeck\.config\.ts: `slugLength` must be a number, but is 'long'$/)
    expect(found.exitCode).toBe(1)
  })

  test('with a syntax error', async () => {
    const found = await failure(config('{\n  slugLength: 1,,\n}'), ['heads'])
    expect(found.error).toMatch(/limbeck\.config\.ts:2:\d+: Unexpected token$/)
    expect(found.exitCode).toBe(1)
  })

  test('that is not there', async () => {
    const found = await failure({}, ['status'])
    expect(found.error).toMatch(/There is no limbeck\.config\.ts in/)
    expect(found.hint).toMatch(/limbeck init/)
    expect(found.exitCode).toBe(1)
  })

  test('whose folder of revisions is not there', async () => {
    const found = await failure(config("{ revisions: ['nowhere'] }"), ['heads'])
    expect(found.error).toMatch(/revisions folder nowhere cannot be read/)
    expect(found.exitCode).toBe(1)
  })
})

describe('a database URL', () => {
  test.each([['current'], ['status'], ['upgrade', 'head']])('that is missing: %s', async (...words) => {
    const found = await failure(revisionProject([a]), words)
    expect(found).toEqual({
      error: 'error: No database URL is given',
      hint: expect.stringMatching(/Set DATABASE_URL, pass --url URL/),
      exitCode: 1,
    })
  })

  test('that is still a placeholder', async () => {
    const env = { DATABASE_URL: 'driver://user:pass@localhost/dbname' }
    const found = await failure(revisionProject([a]), ['current'], env)
    expect(found.error).toBe('error: The database URL is a placeholder, not the URL of a database')
    expect(found.exitCode).toBe(1)
  })

  test('of another database system, without its password', async () => {
    const found = await failure(revisionProject([a]), ['current', '--url', 'mysql://root:secret@localhost/d'])
    expect(found.error).toMatch(/form that is not known/)
    expect(found.error + found.hint).not.toContain('secret')
    expect(found.exitCode).toBe(1)
  })

  onEveryServer(
    (server) => {
      test('with a wrong password: once, and without it', async () => {
        const url = new URL((await server.fresh()).url)
        url.password = 'open-sesame'
        const found = await failure(revisionProject([a]), ['upgrade', 'head'], { DATABASE_URL: url.href })
        expect(found.error).toMatch(/password|authentication/i)
        expect(found.error).toContain(url.username)
        expect(found.error + found.hint).not.toContain('open-sesame')
        expect(found.exitCode).toBe(1)
      })
    },
    { only: ['postgresql 17', 'postgresql 18'], because: 'an embedded database asks for no password' },
  )

  test('that nobody answers at: host and port, no password, after a bounded number of tries', async () => {
    const url = 'postgresql://someone:secret@127.0.0.1:1/d'
    const found = await failure(revisionProject([a]), ['upgrade', 'head'], { DATABASE_URL: url })
    expect(found.error).toMatch(/127\.0\.0\.1.*\b1\b/)
    expect(found.error + found.hint).not.toContain('secret')
    expect(found.exitCode).toBe(1)
  })
})

describe('a target', () => {
  test.each([[['show', 'cccc']], [['upgrade', 'cccc:bbbb', '--sql']], [['history', '-r', 'cccc:']]])(
    'that is unknown: %j',
    async (words) => {
      const found = await failure(revisionProject([a, b]), words)
      expect(found.error).toBe("error: Can't locate revision identified by 'cccc'")
      expect(found.hint).toMatch(/limbeck history/)
      expect(found.exitCode).toBe(1)
    },
  )

  test('whose prefix several revisions have', async () => {
    const found = await failure(revisionProject([{ revision: 'aaaa1111' }, { revision: 'aaaa2222' }]), [
      'show',
      'aaaa',
    ])
    expect(found.error).toMatch(/'aaaa'.*aaaa1111.*aaaa2222/)
    expect(found.exitCode).toBe(1)
  })

  test('head, where there are two', async () => {
    const project = revisionProject([a, b, { revision: 'cccc00000003', downRevision: 'aaaa00000001' }])
    const found = await failure(project, ['upgrade', 'base:head', '--sql'])
    expect(found.error).toMatch(/Multiple head revisions.*bbbb00000002.*cccc00000003/)
    expect(found.exitCode).toBe(1)
  })

  test('with a number that leads too far', async () => {
    const found = await failure(revisionProject([a]), ['upgrade', 'aaaa:+5', '--sql'])
    expect(found.exitCode).toBe(1)
  })
})

describe('a revision file', () => {
  const withFile = (text: string) => ({ ...revisionProject([a]), 'versions/b.ts': text })

  test('without a downgrade', async () => {
    const text = revisionText(b).replace(/ {2}downgrade\(op\)[\s\S]*?\n {2}},\n/, '')
    const found = await failure(withFile(text), ['heads'])
    expect(found.error).toMatch(/versions\/b\.ts: the revision has no downgrade$/)
    expect(found.hint).toMatch(/irreversible/)
    expect(found.exitCode).toBe(1)
  })

  test('with a syntax error: file and line', async () => {
    const found = await failure(withFile(revisionText({ ...b, upgrade: 'op.execute(,)' })), [
      'upgrade',
      'a:b',
      '--sql',
    ])
    expect(found.exitCode).toBe(1)
    const run = await failure(withFile(revisionText({ ...b, upgrade: "op.execute('select 1'))" })), [
      'upgrade',
      'head',
      '--sql',
    ])
    expect(run.error).toMatch(/versions\/b\.ts:13/)
    expect(run.exitCode).toBe(1)
  })

  test('whose operation does not exist: file and line', async () => {
    const found = await failure(withFile(revisionText({ ...b, upgrade: "op.addColum('t')" })), [
      'upgrade',
      'head',
      '--sql',
    ])
    expect(found.error).toMatch(/versions\/b\.ts:13.*addColum/)
    expect(found.exitCode).toBe(1)
  })

  test('with the id of another one: both files', async () => {
    const found = await failure(withFile(revisionText({ ...a, message: 'copy' })), ['heads'])
    expect(found.error).toMatch(/aaaa00000001.*versions\/aaaa00000001\.ts and versions\/b\.ts/)
    expect(found.exitCode).toBe(1)
  })

  test('whose parent is missing', async () => {
    const found = await failure(withFile(revisionText({ ...b, downRevision: 'gone00000000' })), ['history'])
    expect(found.error).toMatch(/bbbb00000002.*gone00000000.*\(versions\/b\.ts\)$/)
    expect(found.exitCode).toBe(1)
  })

  test('that makes a cycle: the loop and its files', async () => {
    const project = revisionProject([{ ...a, downRevision: 'bbbb00000002' }, b])
    const found = await failure(project, ['upgrade', 'head', '--sql'])
    expect(found.error).toMatch(
      /Cycle.*aaaa00000001 -> bbbb00000002 -> aaaa00000001.*versions\/aaaa00000001\.ts/,
    )
    expect(found.exitCode).toBe(1)
  })
})

describe('words', () => {
  test.each([
    [['upgrad', 'head'], /Unknown command 'upgrad'/, /Did you mean upgrade/],
    [['upgrade', 'head', '--sq'], /Unknown option '--sq'/, /Did you mean --sql/],
    [['upgrade'], /Missing required argument 'target'/, /limbeck upgrade --help/],
    [['current', 'x'], /Too many arguments/, /limbeck current --help/],
    [['diff', '--from', 'models'], /diff needs --to/, /revisions\[:TARGET\]/],
    [['revision', '--from', 'nowhere', '-m', 'a b'], /--from must be database or revisions/, /replayed/],
  ])('that make no command: %j', async (words, error, hint) => {
    const found = await failure(revisionProject([a]), words)
    expect(found.error).toMatch(error)
    expect(found.hint).toMatch(hint)
    expect(found.exitCode).toBe(1)
  })

  test('a revision without a message needs an answer', async () => {
    const found = await failure(revisionProject([a]), ['revision'])
    expect(found.hint).toMatch(/limbeck revision -m/)
    expect(found.exitCode).toBe(2)
  })
})

describe('with --json', () => {
  test('an error is a JSON document too, and standard error is empty', async () => {
    const project = temporaryProject(revisionProject([a]))
    const { stdout, stderr, exitCode } = await project.limbeck(['show', 'cccc', '--json'])
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'revision.unknown',
        message: "Can't locate revision identified by 'cccc'",
        hint: expect.any(String),
        details: expect.objectContaining({ revision: 'cccc' }),
      },
    })
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 })
  })
})
