import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { describeFailure } from '../../src/cli/describe-failure.ts'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import { configSchema } from '../../src/project/config/config-schema.ts'
import { validateConfig } from '../../src/project/config/validate-config.ts'
import { sqlHeader } from '../../src/revisions/header/sql-header.ts'
import { typescriptHeader } from '../../src/revisions/header/typescript-header.ts'
import { locateStatements } from '../../src/sql/locate-statements.ts'
import { revisionProject, revisionText } from '../cli/revision-files.ts'
import { folderWith } from '../folder-with.ts'
import { sqlRevision } from '../sql-revision.ts'

/** How many inputs of each kind; `npm run torture` has 10,000. */
const inputs = Number(process.env.LIMBECK_TORTURE_INPUTS ?? 500)

/** Nobody's input may look like a bug of ours: what is thrown has a code, one line, and a hint. */
function expectAnswer(thrown: unknown): void {
  const { code, message, hint, exitCode } = describeFailure(thrown)
  expect(code, `${message}\n${thrown instanceof Error ? thrown.stack : ''}`).not.toBe('bug.unexpected')
  expect([1, 2, 3]).toContain(exitCode)
  expect(message).not.toBe('')
  expect(hint).not.toBe('')
  expect(`${message}${hint}`).not.toContain('\n')
}

function answers(work: () => unknown): void {
  try {
    work()
  } catch (thrown) {
    expectAnswer(thrown)
  }
}

const debris = fc.constantFrom(
  '',
  "'",
  '"',
  '`',
  '$$',
  '--',
  '/*',
  '*/',
  '{',
  '}',
  '(',
  ')',
  ';',
  '\\',
  '\u0000',
)
const scrap = fc.oneof(debris, fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 4 }))

/** A text in which some pieces were cut out and others put in. */
function damaged(text: string): fc.Arbitrary<string> {
  const wound = fc.record({ at: fc.nat(text.length), length: fc.nat(40), put: scrap })
  return fc
    .array(wound, { minLength: 1, maxLength: 4 })
    .map((wounds) =>
      wounds.reduce((left, { at, length, put }) => left.slice(0, at) + put + left.slice(at + length), text),
    )
}

describe('any input gets an answer', () => {
  test('texts of SQL revisions', () => {
    const text = sqlRevision({ revision: 'aaaa00000001', upgrade: "insert into t values ('a;b', $x$c$x$);" })
    fc.assert(
      fc.property(fc.oneof(damaged(text), fc.string()), (file) => {
        answers(() => sqlHeader(file, '/revisions/1.sql'))
        answers(() => locateStatements(file))
      }),
      { numRuns: inputs },
    )
  })

  test('texts of TypeScript revisions', () => {
    const text = revisionText({ revision: 'aaaa00000001', upgrade: "op.execute('select 1')" })
    fc.assert(
      fc.property(fc.oneof(damaged(text), fc.string()), (file) =>
        answers(() => typescriptHeader(file, '/revisions/1.ts')),
      ),
      { numRuns: inputs },
    )
  })

  test('configurations', () => {
    const key = fc.oneof(fc.constantFrom(...Object.keys(configSchema.entries)), fc.string({ maxLength: 8 }))
    fc.assert(
      fc.property(
        fc.oneof(fc.dictionary(key, fc.anything({ maxDepth: 2 })), fc.anything()),
        (value) => void answers(() => validateConfig(value, 'limbeck.config.ts')),
      ),
      { numRuns: inputs },
    )
  })

  test('command lines', async () => {
    const directory = await folderWith(
      revisionProject([
        { revision: 'aaaa00000001' },
        { revision: 'bbbb00000002', downRevision: 'aaaa00000001' },
      ]),
    )
    const elsewhere = mkdtempSync(join(tmpdir(), 'limbeck-fuzz-'))
    onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }))
    // Nothing of these writes into the project or reaches for a server; `--url` would.
    const command = fc.constantFrom(
      ...[
        'heads',
        'history',
        'show',
        'branches',
        'upgrade',
        'downgrade',
        'status',
        'current',
        'check',
        'plan',
      ],
      ...['stamp', 'diff', 'dump', 'wait', 'edit', 'list-templates', 'completion', 'help', 'nonsense', ''],
    )
    const target = fc.constantFrom(
      'head',
      'heads',
      'base',
      '+1',
      '-1',
      'aaaa',
      'a:b',
      ':',
      '@',
      'x@head',
      '+1junk',
    )
    const flag = fc.constantFrom(
      ...['--sql', '--json', '-v', '-q', '-x', '-x a=b', '-r', '--graph', '--help', '--version', '--timeout'],
      ...['--from', '--to', '--purge', '--config', '--name', '--no-such-flag', '-', '--', '--rev-range=a:b'],
    )
    const words = fc
      .tuple(command, fc.array(fc.oneof(target, flag, scrap), { maxLength: 5 }))
      .map(([first, rest]) => [first, ...rest].flatMap((word) => word.split(' ')))
    await fc.assert(
      fc.asyncProperty(words, async (typed) => {
        try {
          const result = await runCommandLine({
            words: typed,
            version: '0.0.0',
            directory,
            env: { HOME: elsewhere },
            isInteractive: false,
            hasColors: false,
            signal: new AbortController().signal,
            log: () => undefined,
            opened: () => undefined,
          })
          expect([undefined, 0, 3]).toContain(result.exitCode)
        } catch (thrown) {
          expectAnswer(thrown)
        }
      }),
      { numRuns: inputs },
    )
  }, 1_200_000)
})
