import { expect, test } from 'vitest'
import { lintFiles } from '../../test/lint-project.ts'

function typescript(upgrade: string, more = ''): string {
  return `/**
 * change the users
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'b00000000002',
  downRevision: 'a00000000001',${more}
  upgrade(op) {
${upgrade}
  },
  downgrade(op) {
    op.execute('drop index users_email_idx')
  },
})
`
}

function sql(upgrade: string, header = ''): string {
  return `-- change the users
--
-- revision: b00000000002
-- down_revision: a00000000001
${header}
-- upgrade
${upgrade}

-- downgrade
select 1;
`
}

async function found(file: string, text: string, options: Parameters<typeof lintFiles>[1] = {}) {
  const { findings, silenced } = await lintFiles(
    { [file]: text },
    { revisions: ['b00000000002'], ...options },
  )
  const short = ({ rule, line, column }: (typeof findings)[number]) => `${rule} ${line}:${column}`
  return {
    findings: findings.map(short),
    silenced: silenced.map(({ rule, silenced: reason }) => `${rule}: ${reason}`),
  }
}

test('a finding in an SQL revision has its place there', async () => {
  const text = sql('-- é is two bytes\nselect 1;\ncreate index users_email_idx\n  on users (email);')
  expect((await found('versions/b.sql', text)).findings).toEqual(['index-build-blocks-writes 10:6'])
})

test('a finding in the SQL of op.execute has its place in the file, behind characters of several bytes too', async () => {
  const text = typescript(
    "    op.execute(`\n      comment on table users is 'é';\n      /* é */ drop table users`)",
  )
  const { findings } = await found('versions/b.ts', text)
  expect(findings).toEqual(['raw-sql-instead-of-operation 10:1', 'table-drop-loses-data 12:15'])
})

test('a finding about an operation, and one in a text with escapes, has the place of the call', async () => {
  const text = typescript("    op.dropColumn('users', 'email')\n    op.execute('drop table\\n users')")
  const { findings } = await found('versions/b.ts', text, {
    rules: ['column-drop-loses-data', 'table-drop-loses-data'],
  })
  expect(findings).toEqual(['column-drop-loses-data 10:5', 'table-drop-loses-data 11:5'])
})

test('what the revision makes itself is nobody else’s', async () => {
  const text = typescript(
    "    op.createTable('notes', { columns: [{ name: 'id', type: 'bigint', nullable: true }] })\n    op.createIndex('notes_idx', 'notes', ['id'])",
  )
  expect((await found('versions/b.ts', text)).findings).toEqual([])
})

test('statements that run outside a transaction are not inside one', async () => {
  const concurrent = 'create index concurrently users_email_idx on users (email);'
  expect((await found('versions/b.sql', sql(`select 1;\n${concurrent}`))).findings).toEqual([])
  const split = 'alter table users add check (id > 0) not valid;\nupdate users set email = null where id = 1;'
  expect((await found('versions/b.sql', sql(split))).findings).toEqual([
    'slow-statement-under-exclusive-lock 8:1',
  ])
  expect((await found('versions/b.sql', sql(split, '-- transaction: none\n'))).findings).toEqual([])
})

test('the way back is linted where it is asked for', async () => {
  const text = typescript("    op.createIndex('users_email_idx', 'users', ['email'], { concurrently: true })")
  expect((await found('versions/b.ts', text)).findings).toEqual([])
  expect((await found('versions/b.ts', text, { direction: 'downgrade' })).findings).toEqual([
    'index-drop-blocks-table 13:17',
  ])
})

test.each([
  ['// limbeck-ignore column-drop-loses-data: nobody reads it\n    op.dropColumn("users", "email")'],
  ["op.dropColumn('users', 'email') // limbeck-ignore column-drop-loses-data: nobody reads it"],
  [
    "/* limbeck-ignore table-drop-loses-data, column-drop-loses-data: nobody reads it */\n    op.dropColumn('users', 'email')",
  ],
  [
    'op.execute(`\n      -- limbeck-ignore column-drop-loses-data: nobody reads it\n      alter table users drop column email`)',
  ],
])('a comment with a reason silences a finding: %s', async (upgrade) => {
  const result = await found('versions/b.ts', typescript(`    ${upgrade}`), {
    rules: ['column-drop-loses-data'],
  })
  expect(result).toEqual({ findings: [], silenced: ['column-drop-loses-data: nobody reads it'] })
})

test('a comment silences neither another rule nor another statement, and without a reason nothing', async () => {
  const drop = 'drop table users;'
  expect(
    (await found('versions/b.sql', sql(`-- limbeck-ignore truncate-loses-data: x\n${drop}`))).findings,
  ).toEqual(['table-drop-loses-data 8:1'])
  expect(
    (await found('versions/b.sql', sql(`-- limbeck-ignore table-drop-loses-data: x\nselect 1;\n${drop}`)))
      .findings,
  ).toEqual(['table-drop-loses-data 9:1'])
  expect(
    (await found('versions/b.sql', sql(`-- limbeck-ignore table-drop-loses-data\n${drop}`))).findings,
  ).toEqual(['silence-without-reason 7:1', 'table-drop-loses-data 8:1'])
  expect(
    (await found('versions/b.sql', sql(`-- limbeck-ignore: nobody reads it\n${drop}`))).findings,
  ).toEqual(['silence-of-unknown-rule 7:1', 'table-drop-loses-data 8:1'])
})

test.each([
  ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
])('a file with %s has its findings and silences in the same places', async (_, written) => {
  const text = sql(
    'drop table users;\n\n-- limbeck-ignore table-drop-loses-data: x\ndrop table b;\n  drop table c;',
  )
  expect(await found('versions/b.sql', written(text))).toEqual({
    findings: ['table-drop-loses-data 7:1', 'table-drop-loses-data 11:3'],
    silenced: ['table-drop-loses-data: x'],
  })
})

test('the statements of a DO block have their places, and a comment above it silences them', async () => {
  const block = `do $$ declare é text; begin
  if true then /* é */ drop table users; end if;
  for é in select body from notes loop execute 'drop table ' || é; end loop;
  execute 'truncate orders';
end $$;`
  expect((await found('versions/b.sql', sql(block))).findings).toEqual([
    'table-drop-loses-data 8:24',
    'truncate-loses-data 10:21',
  ])
  const silence = '-- limbeck-ignore loses-data: they were only samples\n'
  expect((await found('versions/b.sql', sql(`${silence}${block}`))).findings).toEqual([])
  expect((await found('versions/b.ts', typescript(`    op.execute(\`${block}\`)`))).findings).toEqual([
    'table-drop-loses-data 11:24',
    'truncate-loses-data 13:21',
  ])
})

test.each([
  [
    'drop /* all */ table if exists app."Us""ers", b cascade',
    ['table-drop-loses-data 7:1', 'table-drop-loses-data 7:1'],
  ],
  [
    'alter table only "App"."Users"\n  drop if exists "Phone", add c int, drop column d',
    ['column-drop-loses-data 7:18', 'column-drop-loses-data 7:18'],
  ],
  ['create table if not exists users (id int);\ndrop table users', ['table-drop-loses-data 8:1']],
  ['create table if not exists users (id int);\nalter table users drop a', ['column-drop-loses-data 8:13']],
  ['create table if not exists users (id int);\ncreate index users_id_idx on users (id)', []],
  ['create table copy (like users including all);\ndrop table copy', []],
  ['create table archive (id int);\ndrop schema archive cascade', ['schema-drop-loses-data 8:1']],
  ['drop type mood, app."Pair" cascade', ['cascade-drop-loses-data 7:1', 'cascade-drop-loses-data 7:1']],
  ['drop type mood', []],
  ['create view a as select 1;\ndrop view a cascade', []],
  ['drop owned by bob', ['cascade-drop-loses-data 7:1']],
  ['truncate only users, "Orders"', ['truncate-loses-data 7:15', 'truncate-loses-data 7:22']],
  ['delete from users using orders', ['delete-touches-every-row 7:13']],
  ['delete from users using orders where users.id = orders.id', []],
  ['with gone as (delete from users returning *)\nselect * from gone', ['delete-touches-every-row 7:27']],
  ['update users set a = 1 from orders', ['update-touches-every-row 7:8']],
  ['with set as (update users set a = 1 where id = 2 returning *)\nselect * from set', []],
  ['create rule r as on update to users do also delete from orders', []],
])('is found wherever it stands: %s', async (upgrade, expected) => {
  const rules = [
    'table-drop-loses-data',
    'column-drop-loses-data',
    'schema-drop-loses-data',
    'cascade-drop-loses-data',
    'truncate-loses-data',
    'delete-touches-every-row',
    'update-touches-every-row',
    'index-build-blocks-writes',
    'unreadable-sql',
  ]
  expect((await found('versions/b.sql', sql(`${upgrade};`), { rules })).findings).toEqual(expected)
})

test('a finding about the file as a whole is silenced anywhere in it', async () => {
  const text = sql(
    'alter table users add column a int;\nalter table others add column b int;',
    '-- limbeck-ignore unrelated-tables: both for x\n',
  )
  expect(await found('versions/b.sql', text)).toEqual({
    findings: [],
    silenced: ['unrelated-tables: both for x'],
  })
})

test('the configuration switches rules on and off, and leaves out what is applied', async () => {
  const text = sql('drop table users;')
  const lint = { rules: { 'table-drop-loses-data': 'off', 'table-without-schema': 'on' } } as const
  expect((await found('versions/b.sql', text, { lint })).findings).toEqual(['table-without-schema 7:1'])
  const after = await lintFiles({ 'versions/b.sql': text }, { lint: { after: 'a00000000001' } })
  expect(after.revisions).toEqual(['b00000000002'])
  await expect(lintFiles({}, { lint: { rules: { 'table-drop-loses-dat': 'off' } } })).rejects.toMatchObject({
    code: 'config.unknown-rule',
    hint: expect.stringContaining('table-drop-loses-data'),
  })
})

test('SQL that PostgreSQL cannot parse is a finding, and the rest is looked at all the same', async () => {
  const { findings } = await found('versions/b.sql', sql('drop tabel users;\ndrop table users;'))
  expect(findings).toEqual(['unreadable-sql 7:6', 'table-drop-loses-data 8:1'])
})
