import { integer, pgPolicy, pgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { modelsFolder } from '../../test/models-folder.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { sourceContext } from '../../test/source-context.ts'
import { objectId } from '../catalog/object-id.ts'
import { combine } from './combine.ts'
import { sourceViolations } from './conformance.ts'
import { database } from './database.ts'
import { drizzle } from './drizzle.ts'
import { replay } from './replay.ts'
import type { Source } from './source.ts'
import { sqlFiles } from './sql-files.ts'
import { sqlText } from './sql-text.ts'

const users = pgTable('users', { id: integer().primaryKey() }, () => [
  pgPolicy('own', { to: 'nobody_in_particular' }),
])
const text = `create type mood as enum ('sad'); create table moods (id serial primary key, mood mood unique);
  create view sad as select id from moods`

onEveryServer((server) => {
  test('every source keeps to what a source is', async () => {
    const directory = await modelsFolder({ 'a.sql': text })
    const context = sourceContext(server, directory)
    const live = await server.fresh()
    await live.connection.execute(text)
    const sources: readonly Source[] = [
      drizzle({ users }),
      sqlFiles('*.sql'),
      sqlText(text),
      combine([drizzle({ users }), sqlText('create table other ()')]),
      replay('revisions', (connection) => connection.execute(text)),
      database(live.database),
    ]
    for (const source of sources) {
      expect(await sourceViolations(source, context), source.name).toEqual([])
      expect((await source.load(context)).objects.size, source.name).toBeGreaterThan(1)
    }
  })

  test('a database, replayed revisions and SQL give one catalog of one state', async () => {
    const context = sourceContext(server)
    const live = await server.fresh()
    await live.connection.execute(text)
    const expected = (await sqlText(text).load(context)).objects
    expect((await database(live.database).load(context)).objects).toEqual(expected)
    expect(
      (await replay('revisions', (connection) => connection.execute(text)).load(context)).objects,
    ).toEqual(expected)
  })
})

onEveryServer(
  (server) => {
    test('what breaks the rules is named', async () => {
      let loads = 0
      const id = objectId('table', 'public', 'a')
      const role = `left_behind_${crypto.randomUUID().slice(0, 8)}`
      const broken: Source = {
        name: 'database(postgresql://me:secret@localhost/app)',
        load: async ({ shadow }) => {
          loads++
          await shadow.use((connection) =>
            connection.execute(`drop role if exists ${role}${loads - 1}; create role ${role}${loads}`),
          )
          const object = { kind: 'index', id, requires: [objectId('schema', 'public')], at: new Date(0) }
          return {
            serverVersion: 0,
            objects: new Map([[id, object]]),
            unmanaged: [{ kind: 'view', name: `v${loads}` }],
          }
        },
      }
      const context = sourceContext(server)
      const violations = await sourceViolations(broken, context)
      await context.shadow.use((connection) => connection.execute(`drop role ${role}${loads}`))
      expect(violations).toEqual([
        'its name holds a password',
        'two loads give two catalogs',
        'its catalog names no server version',
        'table:public.a is filed under another id',
        'table:public.a is no plain JSON',
        'table:public.a refers to schema:public, which is not there',
        'it leaves something behind on the server',
      ])
    })
  },
  { only: ['postgresql 17'], because: 'an embedded server is reset between its databases' },
)
