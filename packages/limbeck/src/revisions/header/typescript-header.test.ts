import { describe, expect, test } from 'vitest'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { typescriptHeader } from './typescript-header.ts'

const path = '/project/versions/x.ts'

function failure(text: string): LimbeckError {
  try {
    typescriptHeader(text, path)
  } catch (error) {
    if (error instanceof LimbeckError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

function revision(fields: string): string {
  return `import { defineRevision } from 'limbeck'\n\nexport default defineRevision({\n${fields}\n})\n`
}

describe('the header of a TypeScript revision', () => {
  test('is read without running the file', () => {
    const text = `/**
 * add user phone number field
 *
 * Why: two-factor authentication needs a number.
 *   Indented, with a *\\/ inside.
 */
import { defineRevision } from 'limbeck'

throw new Error('this file must not run')

export default defineRevision({
  revision: 'abc123def456',
  downRevision: 'bce8c437167b',
  branchLabels: [], dependsOn: [],
  createdAt: '2025-10-03T23:15:04Z',
  upgrade(op) {
    op.addColumn('users', { name: 'phone_number', type: 'varchar(20)', nullable: true })
  },
  downgrade(op) {
    op.dropColumn('users', 'phone_number')
  },
})
`
    expect(typescriptHeader(text, path)).toEqual({
      revision: 'abc123def456',
      downRevision: ['bce8c437167b'],
      branchLabels: [],
      dependsOn: [],
      message: 'add user phone number field',
      description: 'Why: two-factor authentication needs a number.\n  Indented, with a */ inside.',
      createdAt: '2025-10-03T23:15:04Z',
      path,
      language: 'typescript',
      transaction: 'default',
      irreversible: undefined,
    })
  })

  test('may be written in any quotes, with comments, constants and trailing commas', () => {
    const header = typescriptHeader(
      revision(`
        // the id
        "revision": \`a\\u0062c\`, /* its parents: */
        downRevision: ["it's", 'two',] as const,
        branchLabels: 'one',
        dependsOn: undefined,
        createdAt: '2025-10-04 01:45:04.5+02:30',
        transaction: 'none' satisfies string,
        irreversible: 'it\\'s gone, {for} good',
        upgrade: (op) => { op.execute(\`select '\${[1, 2].map((n) => \`\${n}}\`)}'\`); return /[}/]"/.test('x') },`),
      path,
    )
    expect(header).toMatchObject({
      revision: 'abc',
      downRevision: ["it's", 'two'],
      branchLabels: ['one'],
      dependsOn: [],
      createdAt: '2025-10-03T23:15:04.5Z',
      transaction: 'none',
      irreversible: "it's gone, {for} good",
    })
  })

  test('takes its message from lines of // where there is no block comment', () => {
    const text = `// @ts-nocheck\n// add phone\n// and more\n${revision("revision: 'a', upgrade() {}, downgrade() {}")}`
    expect(typescriptHeader(text, path)).toMatchObject({ message: 'add phone', description: 'and more' })
  })

  test('may leave out what a base without labels does not need', () => {
    expect(typescriptHeader(revision("revision: 'a', upgrade, downgrade"), path)).toMatchObject({
      downRevision: [],
      branchLabels: [],
      dependsOn: [],
      createdAt: undefined,
      message: '',
    })
  })

  test.each([
    ['revision.header-missing', 'export const helper = 1', undefined, 'no defineRevision'],
    ['revision.header-missing', revision('upgrade() {}, downgrade() {}'), undefined, 'no revision id'],
    ['revision.upgrade-missing', revision("revision: 'a', downgrade() {}"), undefined, 'no upgrade'],
    ['revision.downgrade-missing', revision("revision: 'a', upgrade() {}"), undefined, 'no downgrade'],
    [
      'revision.header-invalid',
      revision("revision: 'a', upgrade() {}, downgrade() {}, irreversible: 'why'"),
      undefined,
      'a downgrade and says that it is irreversible',
    ],
    [
      'revision.header-invalid',
      revision("revision: 'a', upgrade() {}, irreversible: ' '"),
      undefined,
      'no reason',
    ],
    ['revision.header-invalid', revision("revision: 'a',\ndownRevison: 'b'"), 5, 'downRevison is no field'],
    [
      'revision.header-invalid',
      revision("revision: 'a', upgrade() {}, downgrade() {}, transaction: 'all'"),
      undefined,
      "transaction is 'all'",
    ],
    [
      'revision.header-invalid',
      revision("revision: 'a', upgrade() {}, downgrade() {}, createdAt: 'today'"),
      undefined,
      "'today' is not an ISO 8601 instant",
    ],
    ['revision.header-not-static', revision("revision: 'a' + 'b'"), 4, 'revision cannot be read'],
    ['revision.header-not-static', revision('revision: newId()'), 4, 'revision cannot be read'],
    ['revision.header-not-static', revision('revision,'), 4, 'revision cannot be read'],
    ['revision.header-not-static', revision('revision: `a$' + '{b}`'), 4, 'revision cannot be read'],
    [
      'revision.header-not-static',
      revision("revision: 'a',\ndownRevision: ['b', c]"),
      5,
      'downRevision cannot be read',
    ],
    ['revision.header-not-static', revision("revision: ['a']"), 4, 'revision cannot be read'],
    ['revision.header-not-static', revision("...common,\nrevision: 'a'"), 4, 'no plain name'],
    ['revision.header-not-static', 'export default defineRevision(common)', 1, 'not given an object literal'],
    ['revision.syntax', `${revision("revision: 'a',\nupgrade() {").slice(0, -4)}`, 5, "'{' is never closed"],
    [
      'revision.syntax',
      revision("revision: 'a',\nupgrade(op) {\nop.execute('1' }"),
      6,
      "'}' closes no bracket",
    ],
    ['revision.syntax', revision("revision: 'a"), 4, 'a text without an end'],
    ['revision.syntax', `/* ${revision("revision: 'a'")}`, 1, 'a comment without an end'],
  ])('%s: %s', (code, text, line, message) => {
    const error = failure(text)
    expect(error.code).toBe(code)
    expect(error.message).toContain(message)
    expect(error.message).toContain(line === undefined ? path : `${path}:${line}`)
    expect(error.message).not.toContain('\n')
    expect(error.hint).not.toBe('')
  })

  test('names the field that a misspelt one is nearest to', () => {
    expect(failure(revision("revision: 'a', downRevison: 'b'")).hint).toContain('Did you mean downRevision?')
  })
})
