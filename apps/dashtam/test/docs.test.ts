import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../../packages/limbeck/test/on-every-server.ts'
import { copyApplication } from './copy-application.ts'
import { comparable } from './docs/comparable.ts'
import { readPage } from './docs/read-page.ts'
import { runCommands } from './docs/run-commands.ts'
import { varying } from './docs/varying.ts'
import { freshDatabase } from './fresh-database.ts'

const application = join(import.meta.dirname, '..')
const pages = readdirSync(join(application, 'docs')).map((name) => join(application, 'docs', name))
const committed = new Set(
  readdirSync(join(application, 'migrations/versions')).map(
    (name) => /-([0-9a-f]{12})_/.exec(name)?.[1] ?? '',
  ),
)

/** A clone of the repository as far as the commands of the pages need it. Returns its root. */
function clone(): string {
  const root = dirname(dirname(copyApplication()))
  for (const file of ['Makefile', 'apps/dashtam/dashtam.mk'])
    copyFileSync(join(application, '../..', file), join(root, file))
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...words], { cwd: root })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'all')
  return root
}

/** Whether an output is what a page shows. A line `…` stands for any lines, also none. */
function matches(shown: readonly string[], actual: string): boolean {
  const parts = shown.map((line) => (line === '…' ? '(?:.*\n)*?' : `${escaped(line)}\n`))
  return new RegExp(`^${parts.join('')}$`).test(actual === '' ? '' : `${actual}\n`)
}

describe('the documentation', () => {
  onEveryServer(
    (server) => {
      test.each(['migrations.md', 'troubleshooting.md'])(
        '%s shows what its commands print',
        async (name) => {
          const file = join(application, 'docs', name)
          const text = readFileSync(file, 'utf8')
          const shown = readPage(text)
          expect(shown.length).toBeGreaterThan(10)
          const { url } = await freshDatabase(server)
          const outputs = await runCommands(
            shown.map(({ command }) => command),
            clone(),
            { DATABASE_URL: url },
          )
          expect(outputs).toHaveLength(shown.length)
          if (process.env.LIMBECK_APPROVE === '1') return approve(file, text, outputs)
          for (const [index, { command, output }] of shown.entries()) {
            const actual = comparable(outputs[index] ?? '', committed)
            const expected = comparable(output.join('\n'), committed)
            const isSame = matches(expected === '' ? [] : expected.split('\n'), actual)
            expect({ command, output: isSame ? expected : actual }).toEqual({ command, output: expected })
          }
        },
        600_000,
      )
    },
    { only: ['postgresql 17'], because: 'the containers run PostgreSQL 17' },
  )

  test('links to files and headings that are there', () => {
    const broken = pages.flatMap((page) => {
      const text = readFileSync(page, 'utf8')
      const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
      return targets
        .filter((target) => !/^https?:/.test(target))
        .filter((target) => !isThere(page, target))
        .map((target) => `${page}: ${target}`)
    })
    expect(broken).toEqual([])
  })

  test('names paths of the service that are there', () => {
    const layout =
      readFileSync(join(application, 'docs/migrations.md'), 'utf8').split('## Where things are')[1] ?? ''
    const rows = [...(layout.split('\n## ')[0] ?? '').matchAll(/^\| .+ \| `(.+)` \|/gm)].map(
      ([, path = '']) => path,
    )
    expect(rows.length).toBeGreaterThan(8)
    for (const path of rows) expect(() => readdirOrFile(join(application, path)), path).not.toThrow()
  })
})

function readdirOrFile(path: string): void {
  execFileSync('ls', [path], { stdio: 'ignore' })
}

function isThere(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#')
  const file = path === '' ? page : join(dirname(page), path)
  try {
    readdirOrFile(file)
  } catch {
    return false
  }
  if (heading === undefined) return true
  const slugs = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
  return slugs.includes(heading)
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Writes what the commands printed into the page, with the database and the folder of a reader. */
function approve(file: string, text: string, outputs: readonly string[]): void {
  const lines = text.split('\n')
  for (const [index, { at, output }] of [...readPage(text).entries()].toReversed()) {
    const actual = (outputs[index] ?? '')
      .trimEnd()
      .replaceAll(varying.url, 'postgresql://dashtam_user:***@127.0.0.1:5432/dashtam')
      .replaceAll(varying.clone, '/home/ada/dashtam')
    const expected = comparable(output.join('\n'), committed)
    if (matches(expected === '' ? [] : expected.split('\n'), comparable(actual, committed))) continue
    lines.splice(at, output.length, ...(actual === '' ? [] : actual.split('\n')))
  }
  writeFileSync(file, lines.join('\n'))
}
