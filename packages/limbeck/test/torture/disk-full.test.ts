import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unprivilegedAccount } from 'embedded-server'
import { expect, onTestFinished, test } from 'vitest'
import type { Connection } from '../../src/drivers/driver.ts'
import { literal } from '../../src/sql/literal.ts'
import { folderWith } from '../folder-with.ts'
import { onEveryServer } from '../on-every-server.ts'
import { sqlRevision } from '../sql-revision.ts'
import { startUpgrade } from '../start-upgrade.ts'

const small = 'size=4m'
const files = {
  '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: 'create table a (id int, text text);' }),
  '2.sql': sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    upgrade: `create table b (id int);
insert into a select n, repeat('x', 500) from generate_series(1, 20000) n;`,
  }),
}

/** Whether this process may mount a file system: the superuser of most machines, and of few containers. */
const canMount = (() => {
  if (process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'limbeck-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', small, 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
})()

onEveryServer(
  (server) => {
    test.skipIf(!canMount)(
      `a disk that is full leaves the revision undone, and a run with room goes on${canMount ? '' : ' (skipped: it takes the right to mount)'}`,
      async () => {
        const { url, connection } = await server.fresh()
        const folder = mkdtempSync(join(tmpdir(), 'limbeck-disk-'))
        execFileSync('mount', ['-t', 'tmpfs', '-o', small, 'tmpfs', folder])
        const space = `space_${process.pid}_${Date.now()}`
        onTestFinished(async () => {
          execFileSync('umount', ['--lazy', folder])
          rmSync(folder, { recursive: true, force: true })
        })
        const account = unprivilegedAccount()
        if (account !== undefined) chownSync(folder, account.uid, account.gid)
        await connection.execute(`create tablespace ${space} location ${literal(folder)}`)
        onTestFinished(async () => {
          await connection.execute('drop schema public cascade')
          await connection.execute(`drop tablespace ${space}`)
        })
        const [{ name } = { name: '' }] = await connection.query<{ name: string }>(
          'select pg_catalog.current_database() as name',
        )
        await connection.execute(`alter database ${name} set default_tablespace = ${space}`)

        const revisions = await folderWith(files)
        const failed = await (await startUpgrade(url, revisions)).ended
        expect(failed).toMatchObject({ code: 1, log: expect.stringMatching(/No space left on device/) })
        expect(await standing(connection)).toEqual({ versions: ['aaaaaaaaaaaa'], rows: 0, b: null })

        execFileSync('mount', ['-o', 'remount,size=64m', folder])
        expect(await (await startUpgrade(url, revisions)).ended).toMatchObject({ code: 0 })
        expect(await standing(connection)).toEqual({ versions: ['bbbbbbbbbbbb'], rows: 20_000, b: 'b' })
      },
    )
  },
  { only: ['postgresql 15', 'postgresql 18'], because: 'an embedded PGlite has no tablespace' },
)

async function standing(connection: Connection): Promise<object | undefined> {
  const [row] =
    await connection.query(`select (select json_agg(version_num) from alembic_version) as versions,
    (select count(*)::int from a) as rows, to_regclass('b')::text as b`)
  return row
}
