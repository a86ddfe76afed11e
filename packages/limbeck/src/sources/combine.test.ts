import { sql } from 'drizzle-orm'
import { customType, integer, pgPolicy, pgRole, pgTable, pgView, text } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { sourceContext } from '../../test/source-context.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { combine } from './combine.ts'
import { database } from './database.ts'
import { drizzle } from './drizzle.ts'
import { sqlText } from './sql-text.ts'

onEveryServer((server) => {
  test('models and SQL make one state and may refer to one another, in any order', async () => {
    const domain = customType<{ data: string }>({ dataType: () => 'public.email' })
    const users = pgTable('users', { id: integer().primaryKey(), email: domain() })
    const models = drizzle({ users })
    const domains = sqlText('create domain email as text', 'domains.sql')
    const indexes = sqlText('create index users_lower on users (lower(email))', 'indexes.sql')
    for (const sources of [
      [domains, models, indexes],
      [indexes, models, domains],
    ]) {
      const catalog = await combine(sources).load(sourceContext(server))
      expect(catalog.objects.get('column:public.users.email' as ObjectId)).toMatchObject({
        type: 'public.email',
      })
      expect(catalog.objects.has('index:public.users_lower' as ObjectId)).toBe(true)
    }
  })

  test('roles that policies name are on the server only while the models are read', async () => {
    const role = `reader_${crypto.randomUUID().slice(0, 8)}`
    const reader = pgRole(role, { inherit: false })
    const users = pgTable('users', { owner: text() }, (table) => [
      pgPolicy('own', { to: [reader, 'someone_else'], using: sql`${table.owner} = current_user` }),
    ])
    const recent = pgView('recent').as((query) => query.select().from(users))
    const context = sourceContext(server)
    const catalog = await drizzle({ reader, recent, users }).load(context)
    expect(catalog.objects.has('policy:public.users.own' as ObjectId)).toBe(true)
    expect(catalog.objects.has('view:public.recent' as ObjectId)).toBe(true)
    await context.shadow.use(async (connection) => {
      const roles = await connection.query(
        'select rolname from pg_catalog.pg_roles where rolname in ($1, $2)',
        [role, 'someone_else'],
      )
      expect(roles).toEqual([])
    })
  })

  test('roles go also when a text ends the transaction that they are made in', async () => {
    const role = `reader_${crypto.randomUUID().slice(0, 8)}`
    const users = pgTable('users', { owner: text() }, () => [pgPolicy('own', { to: role })])
    const context = sourceContext(server)
    await expect(combine([drizzle({ users }), sqlText('commit')]).load(context)).rejects.toThrow()
    await context.shadow.use(async (connection) => {
      expect(await connection.query('select from pg_catalog.pg_roles where rolname = $1', [role])).toEqual([])
    })
  })

  test.each([
    [
      'a type that nothing makes',
      { users: pgTable('users', { email: customType({ dataType: () => 'citext' })() }) },
      /^table users \(users\): type "citext" does not exist$/,
      /`extensions` of the source/,
    ],
    [
      'a table that is not exported',
      {
        posts: pgTable('posts', {
          author: integer().references(() => pgTable('users', { id: integer().primaryKey() }).id),
        }),
      },
      /^foreign key to users of table posts \(posts\): relation "public.users" does not exist$/,
      /^Export users from a model file/,
    ],
    [
      'a default of another type',
      { users: pgTable('users', { age: integer().default(sql`'old'`) }) },
      /^table users \(users\): invalid input syntax for type integer: "\*\*\*"$/,
      /./,
    ],
  ])('%s is refused with the name of the table', async (_, models, message, hint) => {
    await expect(drizzle(models).load(sourceContext(server))).rejects.toMatchObject({
      code: 'models.refused',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    })
  })
})

test('a database is no model', () => {
  const live = database('postgresql://me:secret@localhost/app')
  expect(() => combine([sqlText(''), live])).toThrow(
    'database(postgresql://me:***@localhost/app) cannot be combined',
  )
})
