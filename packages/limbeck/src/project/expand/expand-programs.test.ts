import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { chosenServers } from '../../../test/conformance/chosen-servers.ts'
import { type ExpandProgram, expandPrograms } from '../../../test/expand-programs.ts'
import { onEveryServer, type TestDatabase } from '../../../test/on-every-server.ts'
import type { Connection, Database } from '../../drivers/driver.ts'
import { sqlText } from '../../sources/sql-text.ts'
import { openProject } from '../open-project.ts'
import type { Project } from '../project.ts'

const native = {
  only: chosenServers,
  because: 'all servers take minutes, and an embedded PGlite has one session',
} as const

/** A database at the state before, and the project with the models after, whose revisions are written. */
async function prepare({ url, connection }: TestDatabase, program: ExpandProgram) {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'limbeck-expand-')))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const open = async (models: string): Promise<Project> => {
    const project = await openProject(
      { revisions: '.', url, models: sqlText(models), lockRetries: 50 },
      { directory, env: {} },
    )
    onTestFinished(() => project.close())
    return project
  }
  const first = await open(program.before)
  await first.revision({ message: 'first tables', autogenerate: true })
  await first.upgrade('head')
  await connection.execute(program.before.match(/insert into users[^;]*/)?.[0] ?? 'select 1')
  await connection.execute(program.rows)
  const project = await open(program.after)
  const made = await project.revision({
    message: 'change it',
    autogenerate: true,
    expand: true,
    ...program.answers,
  })
  return { project, made }
}

/** Goes on writing `sql` until it is told to end; then returns how often it did. */
async function startClient(database: Database, sql: string, first: number) {
  const connection = await database.connect()
  const statements = sql.split('; ')
  let isOver = false
  const writing = (async () => {
    let count = 0
    for (; !isOver; count++) {
      for (const statement of statements)
        await connection.execute(statement.replaceAll('$n', String(first + count)))
      await sleep(1)
    }
    await connection.close()
    return count
  })()
  writing.catch(() => undefined)
  return {
    async end(): Promise<number> {
      isOver = true
      return writing
    },
  }
}

async function columnIsThere(connection: Connection, column: string): Promise<void> {
  const name = column.replaceAll('"', '')
  for (;;) {
    const found = await connection.query(
      `select from pg_attribute where attname = $1 and attrelid = coalesce(to_regclass('app.t'), to_regclass('t'))`,
      [name],
    )
    if (found.length > 0) return
    await sleep(5)
  }
}

const tableOf = ({ before }: ExpandProgram) => (before.includes('app.t') ? 'app.t' : 't')

async function differing(connection: Connection, program: ExpandProgram): Promise<unknown> {
  return connection.query(`select * from ${tableOf(program)} t where ${program.differs} limit 3`)
}

const values = (connection: Connection, program: ExpandProgram, columns: string) =>
  connection.query(`select row(${columns})::text as value from ${tableOf(program)} order by 1`)

onEveryServer((server) => {
  test.each(expandPrograms)(
    '$name: old and new clients write in between, and no row differs at the end',
    async (program) => {
      const at = await server.fresh()
      const { database, connection } = at
      const { project, made } = await prepare(at, program)
      expect(made.contract?.revision).toBeDefined()

      const old = await startClient(database, program.oldWrites, 1000)
      const expanding = project.upgrade('+1')
      await columnIsThere(connection, program.newColumn)
      const fresh = await startClient(database, program.newWrites, 50_000)
      await expanding
      await sleep(100)
      expect(await old.end()).toBeGreaterThan(10)
      expect(await fresh.end()).toBeGreaterThan(10)
      expect(await differing(connection, program)).toEqual([])

      const before = await values(connection, program, program.phaseValues)
      await project.upgrade('head')
      expect((await project.check()).differences).toEqual([])
      expect(await values(connection, program, program.finalValues)).toEqual(before)

      await project.downgrade('-1')
      expect(await differing(connection, program)).toEqual([])
      expect(await values(connection, program, program.phaseValues)).toEqual(before)
      await connection.execute(program.oldWrites.replaceAll('$n', '90000'))
      await connection.execute(program.newWrites.replaceAll('$n', '91000'))
      expect(await differing(connection, program)).toEqual([])
      await project.upgrade('head')
      await connection.execute(program.finalWrites ?? 'select 1')
      expect((await project.check()).differences).toEqual([])
    },
  )

  test.each(expandPrograms)('$name: taken back, the first state returns', async (program) => {
    const at = await server.fresh()
    const { connection } = at
    const { project } = await prepare(at, program)
    const rows = () => connection.query(`select t::text from ${tableOf(program)} t order by 1`)
    const before = { schema: (await project.dump()).statements, rows: await rows() }
    await project.upgrade('+1')
    expect((await project.dump()).statements).not.toEqual(before.schema)
    await project.downgrade('-1')
    expect({ schema: (await project.dump()).statements, rows: await rows() }).toEqual(before)
  })

  test.each([
    [
      'a value that has no cast',
      'qty int',
      `'x'`,
      /invalid input syntax for type integer.*The database is unchanged/,
    ],
    [
      'a null where none may be',
      'qty int not null',
      'null',
      /t\.qty becomes not null, and its expression is null for some rows.*The database is unchanged/,
    ],
  ])('%s is found before anything is made', async (_, column, value, message) => {
    const at = await server.fresh()
    const { project } = await prepare(at, {
      ...(expandPrograms[2] as ExpandProgram),
      after: `create table t (id int primary key, ${column} unique)`,
      rows: `insert into t values (1, '1'), (2, ${value})`,
    })
    const before = (await project.dump()).statements
    await expect(project.upgrade('+1')).rejects.toThrow(message)
    expect((await project.dump()).statements).toEqual(before)
    expect(await project.status()).toMatchObject({ unfinished: [] })
    await at.connection.execute('delete from t where id = 2')
    await project.upgrade('+1')
    expect(await at.connection.query('select qty, qty_new from t')).toEqual([{ qty: '1', qty_new: 1 }])
  })

  test('what other changes add is there in the phase, what they take away goes with the contract', async () => {
    const at = await server.fresh()
    const { project, made } = await prepare(at, {
      ...(expandPrograms[0] as ExpandProgram),
      before: 'create table t (id int primary key, phone text, gone numeric); create table old (id int)',
      after: `create type kind as enum ('a'); create table tags (id int primary key, kind kind default 'a');
        create table t (id int primary key, phone_number text, tag int constraint tagged references tags, note text);
        create index ix_t_note on t (note); create view kinds as select kind from tags`,
      rows: `insert into t values (1, '+1', 7)`,
    })
    expect(
      made.operations.filter((call) => !/zz_expand|phone/.test(call)).map((call) => call.split('(')[0]),
    ).toEqual(['op.createEnum', 'op.addColumn', 'op.addColumn', 'op.createTable', 'op.createView'])
    expect(made.contract?.operations.join()).toMatch(/op.dropTable\('old'\).*/)
    await project.upgrade('+1')
    await at.connection.execute(
      `insert into tags values (1); insert into t (id, phone_number, tag, gone) values (2, '+2', 1, 8)`,
    )
    await expect(project.upgrade('head')).rejects.toThrow(
      /^The upgrade would lose data: 2 values of t\.gone \([^)]*\)$/,
    )
    await project.upgrade('head', { allow: ['loses-data'] })
    expect((await project.check()).differences).toEqual([])
    await project.downgrade('base')
    expect((await project.dump()).statements).toEqual([])
  })
}, native)
