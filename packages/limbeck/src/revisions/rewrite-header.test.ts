import { describe, expect, test } from 'vitest'
import { rewriteHeader } from './rewrite-header.ts'

const createdAt = '2026-01-02T03:04:05Z'
const bodies = `  upgrade(op) {
    op.execute("select 'downRevision: base0'")
  },
  downgrade() {},
})
`

describe('a TypeScript header', () => {
  const file = (fields: string) => `/**
 * add phones
 *
 * downRevision: 'base0' is what it came after.
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
${fields}
${bodies}`

  test.each([
    ['one parent', "downRevision: 'base0',", ['a2'], "downRevision: 'a2',"],
    ['double quotes', 'downRevision: "base0", // was moved', ['a2'], "downRevision: 'a2', // was moved"],
    ['undefined', 'downRevision: undefined,', ['a2'], "downRevision: 'a2',"],
    ['a list', "downRevision: ['base0', 'c1'] as const,", ['a2'], "downRevision: 'a2' as const,"],
    [
      'a list over lines',
      "downRevision: [\n    'c1',\n    'c2',\n  ],",
      ['a2', 'c2'],
      "downRevision: ['a2', 'c2'],",
    ],
    ['a quoted name', "'downRevision': `base0`,", ['a2'], "'downRevision': 'a2',"],
  ])('keeps all but the parent: %s', (_, before, downRevision, after) => {
    const text = (field: string) =>
      file(`  revision: 'b1',\n  ${field}\n  createdAt: '2025-10-03T21:49:21Z',`)
    expect(rewriteHeader(text(before), 'x.ts', { downRevision, createdAt: undefined })).toBe(text(after))
  })

  test('gets a parent where it has none, with the quotes and the indentation of the id', () => {
    const given = { downRevision: ['a2'], createdAt }
    expect(rewriteHeader(file('    revision: "b1",'), 'x.ts', given)).toBe(
      file('    revision: "b1",\n    downRevision: "a2",'),
    )
    expect(rewriteHeader(`export default defineRevision({ revision: 'b1', ${bodies}`, 'x.ts', given)).toBe(
      `export default defineRevision({ revision: 'b1', downRevision: 'a2', ${bodies}`,
    )
  })

  test('gets another date where one is asked for and it has one', () => {
    const text = (date: string) => file(`  revision: 'b1',\n  downRevision: 'a2',\n  createdAt: '${date}',`)
    expect(rewriteHeader(text('2025-10-03 21:49'), 'x.ts', { downRevision: ['a2'], createdAt })).toBe(
      text(createdAt),
    )
  })

  test('keeps the line ends and the mark of Windows', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    const given = { downRevision: ['a2'], createdAt: undefined }
    expect(rewriteHeader(windows(file("  revision: 'b1',")), 'x.ts', given)).toBe(
      windows(file("  revision: 'b1',\n  downRevision: 'a2',")),
    )
  })
})

describe('an SQL header', () => {
  const file = (fields: string) => `-- add phones\n--\n${fields}
-- upgrade
-- down_revision: base0
alter table users add column phone text;

-- downgrade
alter table users drop column phone;
`

  test.each([
    [
      'one parent',
      '-- revision: b1\n-- down_revision: base0\n',
      ['a2'],
      '-- revision: b1\n-- down_revision: a2\n',
    ],
    ['no parent', '-- down_revision:\n-- revision: b1\n', ['a2'], '-- down_revision: a2\n-- revision: b1\n'],
    [
      'two',
      '--revision: b1\n--down_revision: a, b\n',
      ['a2', 'b'],
      '--revision: b1\n--down_revision: a2, b\n',
    ],
    [
      'no line',
      '-- revision: b1\n-- depends_on: c\n',
      ['a2'],
      '-- revision: b1\n-- down_revision: a2\n-- depends_on: c\n',
    ],
  ])('keeps all but the parent: %s', (_, before, downRevision, after) => {
    const given = { downRevision, createdAt: undefined }
    expect(rewriteHeader(file(before), 'x.sql', given)).toBe(file(after))
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    expect(rewriteHeader(windows(file(before)), 'x.sql', given)).toBe(windows(file(after)))
  })

  test('gets another date where one is asked for and it has one', () => {
    const text = (date: string) => file(`-- revision: b1\n-- down_revision: a2\n-- create_date: ${date}\n`)
    expect(rewriteHeader(text('2025-10-03'), 'x.sql', { downRevision: ['a2'], createdAt })).toBe(
      text(createdAt),
    )
  })
})
