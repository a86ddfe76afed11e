import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { scanHeaders } from '../revisions/scan-headers.ts'
import { revisionTexts } from './revision-texts.ts'

const sql = `-- make a
-- revision: aaaaaaaaaaaa

-- upgrade
select now(); -- process, await and Date() are words of SQL here

-- downgrade
`

test('the text of SQL says all, and that of TypeScript which asks for nothing else', async () => {
  const texts = await textsOf({ 'a.sql': sql, 'b.ts': revision(`op.execute('select 1')`) })
  expect(texts?.[0]).toBe(sql)
  expect(texts?.[1]).toContain(`op.execute('select 1')`)
})

test.each([
  ['the time', "op.execute('select ' + Date.now())"],
  ['the environment', "op.execute('select ' + process.env.ROWS)"],
  ['chance', "op.execute('select ' + Math.random())"],
  ['what is waited for', 'op.run(async (connection) => { await connection.execute("select 1") })'],
])('%s is not in the text', async (_, upgrade) => {
  expect(await textsOf({ 'a.sql': sql, 'b.ts': revision(upgrade) })).toBeUndefined()
})

test('what another module holds is not in the text', async () => {
  const text = revision('op.execute(shared)').replace(
    'import',
    `import { shared } from './shared.ts'\nimport`,
  )
  expect(await textsOf({ 'b.ts': text })).toBeUndefined()
})

test("operations of the project's own are not in the text", async () => {
  expect(await textsOf({ 'a.sql': sql }, new Map([['own', {} as never]]))).toBeUndefined()
})

async function textsOf(files: Readonly<Record<string, string>>, operations = new Map<string, never>()) {
  return revisionTexts(await scanHeaders([await folderWith(files)]), { operations })
}

function revision(upgrade: string): string {
  return `/** make b */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'bbbbbbbbbbbb',
  downRevision: 'aaaaaaaaaaaa',
  branchLabels: [],
  dependsOn: [],
  createdAt: '2026-11-27T20:00:00Z',
  upgrade(op) {
    ${upgrade}
  },
  downgrade() {},
})
`
}
