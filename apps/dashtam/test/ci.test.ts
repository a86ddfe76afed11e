import { execFile, execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onEveryServer } from '../../../packages/limbeck/test/on-every-server.ts'
import { revisionHeads } from '../src/revision-heads.ts'
import { addRevision } from './add-revision.ts'
import { copyApplication } from './copy-application.ts'
import { freshDatabase } from './fresh-database.ts'

const [head = ''] = await revisionHeads()

interface Run {
  readonly code: number
  readonly output: string
}

function run(folder: string, program: string, words: readonly string[], url: string): Promise<Run> {
  const env = { ...process.env, DATABASE_URL: url, SKIP_TESTS: '1', GITHUB_ACTIONS: '' }
  return new Promise((resolve) => {
    execFile(program, words, { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    )
  })
}

const ci = (copy: string, url: string) => run(copy, 'sh', ['scripts/ci.sh'], url)

function git(folder: string, ...words: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...words], { cwd: folder })
}

onEveryServer(
  (server) => {
    test('make ci checks syntax, heads, files, both paths, drift and time zones, in that order', async () => {
      const { url } = await freshDatabase(server)
      const { code, output } = await ci(copyApplication(), url)
      expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
      expect([...output.matchAll(/^==> (.*?)(?::|$)/gm)].map(([, title]) => title)).toEqual([
        'Migration syntax',
        'Heads',
        'Files',
        'Lint',
        'Checklist',
        'Upgrade path',
        'Drift',
        'Proof',
        'Time zones',
        'Downgrade path',
        'Upgrade path',
        'All checks passed',
      ])
      expect(output).toContain(`${head} (head)`)
      expect(output).toContain('No changes in schema detected.')
      expect(output).toMatch(/\d\d columns of dates and times, 0 of them without a time zone/)
      expect(output).toContain('Running downgrade bce8c437167b -> ')
    }, 240_000)

    test('make ci ends at a revision that is not committed, at a second head, at a type that is wrong', async () => {
      const { url } = await freshDatabase(server)
      const copy = copyApplication()
      git(copy, 'init', '--quiet', '../..')
      git(copy, 'add', '--all')
      git(copy, 'commit', '--quiet', '--message', 'all')
      addRevision(copy, 'ffffffffffff', head, 'select 1')
      const uncommitted = await ci(copy, url)
      expect(uncommitted.code).toBe(1)
      expect(uncommitted.output).toMatch(/error: not committed:\n.*ffffffffffff_one_revision_more\.sql/)

      addRevision(copy, 'eeeeeeeeeeee', head, 'select 1')
      const twoHeads = await ci(copy, url)
      expect(twoHeads.code).toBe(1)
      expect(twoHeads.output).toContain('error: several heads')
      expect(twoHeads.output).toMatch(/eeeeeeeeeeee \(head\)\nffffffffffff \(head\)/)

      execFileSync('sh', ['-c', 'echo "export const wrong: number = \'text\'" >>src/revision-heads.ts'], {
        cwd: copy,
      })
      const wrongType = await ci(copy, url)
      expect(wrongType.code).not.toBe(0)
      expect(wrongType.output).toContain("Type 'string' is not assignable to type 'number'")
      expect(wrongType.output).not.toContain('==> Heads')
    })

    test('a trial in a scratch database leaves the one of DATABASE_URL as it is', async () => {
      const { url, query } = await freshDatabase(server)
      const jiti = join(import.meta.dirname, '../../../node_modules/.bin/jiti')
      const trial = 'npx limbeck upgrade bce8c437167b && echo "$DATABASE_URL" && exit 7'
      const done = await run(
        join(import.meta.dirname, '..'),
        jiti,
        ['scripts/with-database.ts', 'sh', '-c', trial],
        url,
      )
      expect(done.code).toBe(7)
      expect(done.output).toContain('Running upgrade  -> bce8c437167b')
      expect(done.output).not.toContain(url)
      expect(await query(`select from information_schema.tables where table_schema = 'public'`)).toEqual([])
    })
  },
  { only: ['postgresql 17'], because: 'CI runs PostgreSQL 17' },
)
