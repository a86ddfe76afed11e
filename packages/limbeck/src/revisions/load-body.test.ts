import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { loadBody } from './load-body.ts'
import { readHeader } from './read-header.ts'
import type { RevisionBody } from './revision.ts'

async function load(name: string, text: string): Promise<RevisionBody> {
  const folder = await folderWith({ [name]: text })
  return loadBody(await readHeader(join(folder, name)))
}

function revision(body: string, before = ''): string {
  return `import { defineRevision } from 'limbeck'
${before}
export default defineRevision({
  revision: 'a',
  ${body}
})
`
}

describe('a TypeScript revision is loaded', () => {
  test('with types, with imports of its project, and with no package beside it', async () => {
    const folder = await folderWith({
      'versions/a.ts': revision(
        `upgrade(op) { op.execute(statement satisfies string) }, downgrade(op) { op.bulkInsert('t', [{ a: 1n }]) },`,
        "import { statement } from '../shared.ts'",
      ),
      'shared.ts': 'export const statement: string = `select 1`',
    })
    const file = await readHeader(join(folder, 'versions', 'a.ts'))
    expect(await loadBody(file)).toEqual({
      upgrade: [{ op: 'execute', args: { sql: 'select 1' } }],
      downgrade: [{ op: 'bulkInsert', args: { table: 't', rows: [{ a: '1' }] } }],
    })
  })

  test.each([
    ['a module loaded on demand', "const { name } = await import('../shared.ts')"],
    ['its own place', "const { name } = await import(new URL('../shared.ts', import.meta.url).href)"],
    ['a namespace', "namespace Shared { export const name = 'people' }\nconst { name } = Shared"],
    ['an enum', "enum Shared { people = 'people' }\nconst name = Shared.people"],
    [
      'a decorated class',
      "function sealed() {}\n@sealed class Shared { name = 'people' }\nconst { name } = new Shared()",
    ],
    [
      'a property of a constructor',
      "class Shared { constructor(readonly name = 'people') {} }\nconst { name } = new Shared()",
    ],
  ])('that has %s', async (_, before) => {
    const folder = await folderWith({
      'versions/a.ts': revision('upgrade(op) { op.dropTable(name) }, downgrade() {}', before),
      'shared.ts': "export const name: string = 'people'",
    })
    const file = await readHeader(join(folder, 'versions', 'a.ts'))
    expect((await loadBody(file)).upgrade).toMatchObject([{ op: 'dropTable', args: { name: 'people' } }])
  })

  test('anew each time', async () => {
    const folder = await folderWith({
      'a.ts': revision("upgrade(op) { op.execute('select 1') }, downgrade() {}"),
    })
    const file = await readHeader(join(folder, 'a.ts'))
    await loadBody(file)
    await writeFile(file.path, revision("upgrade(op) { op.execute('select 2') }, downgrade() {}"))
    expect((await loadBody(file)).upgrade).toEqual([{ op: 'execute', args: { sql: 'select 2' } }])
  })

  test.each([
    [
      'revision.syntax',
      6,
      revision("upgrade(op) {\n op.execute('select 1' 2) }, downgrade() {}"),
      'expected ","',
    ],
    [
      'revision.import-failed',
      2,
      revision('upgrade() {}, downgrade() {}', 'undefinedThing()'),
      'undefinedThing is not defined',
    ],
    [
      'revision.failed',
      5,
      revision('upgrade() { missing() }, downgrade() {}'),
      'upgrade failed: missing is not defined',
    ],
    [
      'revision.failed',
      5,
      revision('upgrade() {}, downgrade(): void { throw new Error("no") }'),
      'downgrade failed: no',
    ],
    [
      'revision.unknown-operation',
      5,
      revision("upgrade(op) { op.exceute('') }, downgrade() {}"),
      'op.exceute',
    ],
    [
      'revision.asynchronous',
      undefined,
      revision('async upgrade(op) {}, downgrade() {}'),
      'upgrade is asynchronous',
    ],
    [
      'revision.import-failed',
      2,
      revision('upgrade() {}, downgrade() {}', "import './nowhere.ts'"),
      'nowhere.ts',
    ],
    [
      'revision.no-definition',
      undefined,
      revision('upgrade() {}, downgrade() {}').replace('export default', ''),
      'no revision',
    ],
  ])('%s on line %s', async (code, line, text, message) => {
    const error = await load('a.ts', text).catch((error: unknown) => error)
    expect(error).toMatchObject({ code, hint: expect.stringMatching(/./) })
    expect(error).toHaveProperty('message', expect.stringContaining(message))
    expect(error).toHaveProperty('message', expect.not.stringContaining('\n'))
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(line === undefined ? /a\.ts: / : `a.ts:${line}: `),
    )
  })

  test('only if it exports the revision that its text shows', async () => {
    const text = `${revision('upgrade() {}, downgrade() {}').replace('export default', 'export const first =')}
      export default defineRevision({ revision: 'b', upgrade() {}, downgrade() {} })`
    await expect(load('a.ts', text)).rejects.toMatchObject({ code: 'revision.header-mismatch' })
  })
})

describe('an SQL revision is loaded', () => {
  const header = '-- add phone\n-- revision: a\n'

  test('as one operation for each statement of its two parts', async () => {
    const text = `${header}-- upgrade
-- first
alter table users add column phone text; -- of ten digits
create function f() returns int language sql begin atomic select 1; select 2; end;
-- downgrade
drop function f
`
    expect(await load('a.sql', text)).toEqual({
      upgrade: [
        { op: 'execute', args: { sql: 'alter table users add column phone text' } },
        {
          op: 'execute',
          args: { sql: 'create function f() returns int language sql begin atomic select 1; select 2; end' },
        },
      ],
      downgrade: [{ op: 'execute', args: { sql: 'drop function f' } }],
    })
  })

  test('without a downgrade when it is irreversible', async () => {
    const text = `${header}-- irreversible: rows are gone\n-- upgrade\ntruncate users;\n`
    expect(await load('a.sql', text)).toMatchObject({ downgrade: undefined })
  })

  test('unless it holds rows that are no SQL', async () => {
    const text = `${header}-- upgrade\n\ncopy users from stdin;\n-- downgrade\n`
    await expect(load('a.sql', text)).rejects.toMatchObject({
      code: 'sql.copy-from-stdin',
      message: expect.stringMatching(/a\.sql:5: /),
    })
  })
})

describe('SQL that would end the transaction of its revision', () => {
  const texts = [
    'begin',
    'START transaction',
    '/* now */ commit',
    'end',
    'abort',
    'rollback',
    "prepare transaction 'x'",
  ]

  test.each(texts)('is refused: %s', async (sql) => {
    await expect(load('a.sql', `-- revision: a\n-- upgrade\n${sql};\n-- downgrade\n`)).rejects.toMatchObject({
      code: 'revision.transaction-control',
      message: expect.stringContaining('a.sql: '),
    })
    const body = `upgrade() {}, downgrade(op) { op.execute(${JSON.stringify(`select 1; ${sql}`)}) },`
    await expect(load('a.ts', revision(body))).rejects.toMatchObject({ code: 'revision.transaction-control' })
  })

  test('is allowed where there is none, and a savepoint everywhere', async () => {
    await load('a.sql', '-- revision: a\n-- transaction: none\n-- upgrade\nbegin; commit;\n-- downgrade\n')
    await load(
      'a.sql',
      '-- revision: a\n-- upgrade\nsavepoint s; rollback to s;\n-- downgrade\nrollback work to savepoint s;',
    )
    await load(
      'a.ts',
      revision("upgrade(op) { op.execute('begin; commit', { transaction: 'none' }) }, downgrade() {}"),
    )
  })
})
