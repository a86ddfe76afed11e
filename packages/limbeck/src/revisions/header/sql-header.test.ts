import { describe, expect, test } from 'vitest'
import type { LimbeckError } from '../../errors/limbeck-error.ts'
import { sqlHeader } from './sql-header.ts'
import { sqlParts } from './sql-parts.ts'

const path = '/project/versions/x.sql'
const bodies = '\n\n-- upgrade\nselect 1;\n\n-- downgrade\nselect 2;\n'

describe('the header of an SQL revision', () => {
  test('is the comment at its top', () => {
    const text = `-- add user phone number field
--
-- Why: a second factor.
-- revision: abc123def456
-- down_revision: bce8c437167b
-- create_date: 2025-10-03T23:15:04Z
${bodies}`
    expect(sqlHeader(text, path)).toEqual({
      revision: 'abc123def456',
      downRevision: ['bce8c437167b'],
      branchLabels: [],
      dependsOn: [],
      message: 'add user phone number field',
      description: 'Why: a second factor.',
      createdAt: '2025-10-03T23:15:04Z',
      path,
      language: 'sql',
      transaction: 'default',
      irreversible: undefined,
    })
  })

  test('takes lists separated by commas, and none for a base', () => {
    const text = `-- m\n-- revision: a\n-- down_revision: b, c\n-- branch_labels: x y\n-- depends_on: none${bodies}`
    expect(sqlHeader(text, path)).toMatchObject({
      downRevision: ['b', 'c'],
      branchLabels: ['x', 'y'],
      dependsOn: [],
    })
  })

  test('may say that the revision is irreversible, or runs without a transaction', () => {
    const text =
      '-- m\n-- revision: a\n-- transaction: none\n-- irreversible: the rows are gone\n-- upgrade\n'
    expect(sqlHeader(text, path)).toMatchObject({ transaction: 'none', irreversible: 'the rows are gone' })
  })

  test.each([
    [
      'revision.header-missing',
      `select 1${bodies}`.replace('select 1', '-- only a comment'),
      'no line "-- revision',
    ],
    ['revision.header-missing', `-- m\n-- down_revision: a${bodies}`, 'no revision id'],
    ['revision.upgrade-missing', '-- m\n-- revision: a\n-- downgrade\n', 'no upgrade'],
    ['revision.downgrade-missing', '-- m\n-- revision: a\n-- upgrade\nselect 1', 'no downgrade'],
    [
      'revision.header-invalid',
      `-- m\n-- revision: a\n-- down_revison: b${bodies}`,
      'x.sql:3: down_revison is no field',
    ],
    ['revision.header-invalid', `-- revision: a\n-- revision: b${bodies}`, 'x.sql:2: revision stands twice'],
    [
      'revision.syntax',
      `-- m\n-- revision: a\nselect 1;${bodies}`,
      'x.sql:3: there is SQL before the first marker',
    ],
    ['revision.syntax', `-- m\n-- revision: a\n-- upgrade\n-- upgrade\n`, 'x.sql:4: -- upgrade stands twice'],
  ])('%s: %j', (code, text, message) => {
    expect(() => sqlHeader(text, path)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }) as LimbeckError,
    )
  })
})

test('a marker inside a body, a string, a quoted name or a comment is none', () => {
  const inside = [
    '-- ',
    'upgrade from 1;',
    'create function f() returns text language sql as $$',
    '-- downgrade',
    '$$;',
    "select 'it''s",
    '-- downgrade',
    "', e'\\'",
    '-- downgrade',
    `', "a""`,
    '-- downgrade',
    '" from t$x$; /* /* */',
    '-- downgrade',
    '*/ select $a$',
    '$b$',
    '-- downgrade',
    '$a$;',
  ]
  const parts = sqlParts(['-- upgrade', ...inside, '-- Downgrade:', 'select 2;'].join('\n'), path)
  expect(parts.upgrade?.trim()).toBe(inside.join('\n'))
  expect(parts.downgrade).toBe(`${'\n'.repeat(19)}select 2;`)
})

test('what has no end is named with its file and line', () => {
  const error = expect.objectContaining({
    code: 'sql.unterminated',
    message: expect.stringContaining(`${path}:4: `),
    details: expect.objectContaining({ path, line: 4 }),
  })
  expect(() => sqlHeader("-- m\n-- revision: a\n-- upgrade\nselect 'it\n-- downgrade\n", path)).toThrow(
    error as Error,
  )
})
