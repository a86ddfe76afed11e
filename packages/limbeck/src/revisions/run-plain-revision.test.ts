import { describe, expect, test } from 'vitest'
import { runPlainRevision } from './run-plain-revision.ts'

const imported = "import { defineRevision } from 'limbeck'\n"

function revision(body: string, before = ''): string {
  return `${imported}${before}\nexport default defineRevision({ revision: 'a', ${body} })\n`
}

const nothing = 'upgrade() {}, downgrade() {}'

describe('a revision is run as it stands', () => {
  test.each([
    ['the form that Limbeck writes', `/**\n * make a * b\n */\n${revision(nothing)}`],
    ['comments of every form before its import', `// one\n/* two\n * */ /***/\n\n${revision(nothing)}`],
    ['a semicolon, double quotes', revision(nothing).replace("'limbeck'", '"limbeck";')],
    [
      'two names, a comma after them',
      revision(nothing).replace('{ defineRevision }', '{\n  defineRevision,\n  LimbeckError,\n}'),
    ],
    [
      'functions and values of its own, before and after',
      `${revision(nothing, 'const first = 1')}function second() { return first }\nconst third = second()\n`,
    ],
    ['a callback that waits', revision('upgrade(op) { op.run(async (db) => { await db.query("x") }) }')],
  ])('with %s', (_, text) => {
    expect(runPlainRevision(text, '/a.ts')).toMatchObject({ revision: 'a' })
  })

  test('and shows its lines in what it throws', () => {
    const text = `// one\n${revision('upgrade() { missing() }, downgrade() {}')}`
    const definition = runPlainRevision(text, '/project/a.ts')
    expect(definition).toBeDefined()
    expect(() => definition?.upgrade({} as never)).toThrow(
      expect.objectContaining({ stack: expect.stringContaining('/project/a.ts:4:') }),
    )
  })

  test('strictly, as a module is', () => {
    const definition = runPlainRevision(revision('upgrade() { unknown = 1 }, downgrade() {}'), '/a.ts')
    expect(() => definition?.upgrade({} as never)).toThrow('unknown is not defined')
  })
})

test.each([
  ['a type', revision('upgrade(op) { const name: string = "t" }, downgrade() {}')],
  ['what may be a type or a comparison', revision(nothing, 'const made = Array<String>(1)')],
  [
    'an import of a type',
    revision(nothing).replace('{ defineRevision }', '{ defineRevision, type RevisionDefinition }'),
  ],
  [
    'another name for what it imports',
    revision(nothing).replace('{ defineRevision }', '{ defineRevision as define }'),
  ],
  [
    'a name that the package has not',
    revision(nothing).replace('{ defineRevision }', '{ defineRevision, openProject }'),
  ],
  ['an import of its project', revision(nothing, "import { a } from './a.ts'")],
  ['a module loaded on demand', revision('upgrade() { import("./a.ts") }, downgrade() {}')],
  ['a module that is required', revision('upgrade() { require("./a.ts") }, downgrade() {}')],
  ['its own place', revision('upgrade() { __dirname }, downgrade() {}')],
  ['what is a comment in scripts alone', revision(nothing, 'let n = 1\nwhile (n\n--> 0) {}')],
  ['a second export', revision(nothing, 'export const a = 1')],
  ['an await outside of functions', revision(nothing, 'await 1')],
  ['another definition in a text', revision(nothing, 'const text = `\nexport default defineRevision({})\n`')],
  ['no definition', `${imported}defineRevision({})\n`],
  ['an error in its syntax', revision('upgrade() { op. }, downgrade() {}')],
  ['an error while it runs', revision(nothing, 'missing()')],
  ['no import', revision(nothing).replace(imported, '')],
])('a revision with %s is left to what loads TypeScript', (_, text) => {
  expect(runPlainRevision(text, '/a.ts')).toBeUndefined()
})

test('many comments before no import are read at once', () => {
  expect(runPlainRevision('/**/ '.repeat(50_000), '/a.ts')).toBeUndefined()
})
