import * as rc from 'drizzle-orm-rc/pg-core'
import { describe, expect, test } from 'vitest'
import type { DrizzleVersion } from '../../../test/drizzle/drizzle-version.ts'
import { drizzleVersions } from '../../../test/drizzle/drizzle-versions.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { sourceContext, type TestSourceContext } from '../../../test/source-context.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import { drizzle } from '../drizzle.ts'
import type { DrizzleOptions } from './drizzle-options.ts'
import { foreignKeyName } from './foreign-key-name.ts'

const explicit = ['posts_title_known', 'the_id', 'the_index', 'the_key', 'the_slug']

/** What the migrations hold that each version's Drizzle Kit writes for the models below. */
const byDrizzle = {
  'drizzle-orm 0.45': [
    'posts_author_region_users_id_region_fk',
    'posts_author_title_pk',
    'posts_author_users_id_fk',
    'posts_slug_index',
    'posts_slug_unique',
    'posts_title_author_index',
    'users_email_unique',
    'users_id_region_unique',
    'users_pkey',
  ],
  'drizzle-orm 1.0': [
    'posts_author_region_users_id_region_fkey',
    'posts_author_users_id_fkey',
    'posts_pkey',
    'posts_slug_index',
    'posts_slug_key',
    'posts_title_author_index',
    'users_email_key',
    'users_id_region_unique',
    'users_pkey',
  ],
}

const byPostgresql = [
  'posts_author_fkey',
  'posts_author_region_fkey',
  'posts_pkey',
  'posts_slug_idx',
  'posts_slug_key',
  'posts_title_author_idx',
  'users_email_key',
  'users_id_region_key',
  'users_pkey',
]

onEveryServer((server) => {
  describe.each(drizzleVersions)('$name', (version) => {
    test('constraints and indexes without a name get that of Drizzle Kit', async () => {
      const names = byDrizzle[version.name as keyof typeof byDrizzle]
      expect(await namesOf(models(version), { orm: version.orm }, sourceContext(server))).toEqual(
        [...explicit, ...names].sort(),
      )
    })

    test('or, when the source says so, that of PostgreSQL', async () => {
      const options = { orm: version.orm, names: 'postgresql' } as const
      expect(await namesOf(models(version), options, sourceContext(server))).toEqual(
        [...explicit, ...byPostgresql].sort(),
      )
    })
  })

  test('with casing, names have the columns as Drizzle Kit 0.45 spells them there', async () => {
    const [version] = drizzleVersions
    if (version === undefined) throw new Error('no version')
    const { pgTable, integer, text, index, primaryKey } = version.core
    const users = pgTable('users', { userId: integer().primaryKey(), given: text('GivenName') })
    const accounts = pgTable(
      'accounts',
      { ownerId: integer().references(() => users.userId), firstName: text().unique() },
      (table) => [primaryKey({ columns: [table.ownerId, table.firstName] }), index().on(table.ownerId)],
    )
    const catalog = await drizzle({ users, accounts }, { casing: 'snake_case' }).load(sourceContext(server))
    const ids = [...catalog.objects.keys()].filter((id) => /^(?:column|constraint|index):/.test(id)).sort()
    expect(ids.filter((id) => !id.includes('not_null'))).toEqual([
      'column:public.accounts.first_name',
      'column:public.accounts.owner_id',
      'column:public.users.GivenName',
      'column:public.users.user_id',
      'constraint:public.accounts.accounts_firstName_unique',
      'constraint:public.accounts.accounts_owner_id_first_name_pk',
      'constraint:public.accounts.accounts_owner_id_users_user_id_fk',
      'constraint:public.users.users_pkey',
      'index:public.accounts_owner_id_index',
    ])
  })
})

test('Drizzle 1.0 has its casing where tables are declared, and refuses the option', async () => {
  const users = rc.snakeCase.table(
    'users',
    { firstName: rc.text(), id: rc.integer().references((): rc.AnyPgColumn => users.id) },
    (table) => [rc.index().on(table.firstName)],
  )
  const statements = await drizzle({ users }, { orm: 'drizzle-orm-rc' }).statements({
    directory: import.meta.dirname,
  })
  expect(statements.map(({ sql }) => sql)).toEqual([
    'create table public.users (\n  first_name text,\n  id integer\n)',
    'create index users_first_name_index on public.users using btree (first_name)',
    'alter table public.users add constraint users_id_users_id_fkey foreign key (id) references public.users (id)',
  ])
  const refused = drizzle({ users }, { orm: 'drizzle-orm-rc', casing: 'snake_case' })
  await expect(refused.statements({ directory: import.meta.dirname })).rejects.toMatchObject({
    code: 'models.casing-unsupported',
    hint: 'Take `casing` out of the source, and declare tables with snakeCase.table from drizzle-orm/pg-core.',
  })
})

test.each([
  ['posts', 'posts_author_id_users_id_fkey'],
  [
    'a_table_of_forty_characters_and_no_more_x',
    'a_table_of_forty_characters_and_no_more_x_R5yobnJ7p4PU_fkey',
  ],
  ['a_table_of_more_than_forty_five_characters_in_all', 'QfqZGssZgwfI_fkey'],
])('the foreign key of %s, unnamed, is %s with Drizzle 1.0', (table, name) => {
  expect(foreignKeyName(table, ['author_id'], 'users', ['id'])).toBe(name)
})

function models({ core, root }: DrizzleVersion): Readonly<Record<string, unknown>> {
  const { pgTable, integer, text, unique, index, uniqueIndex, primaryKey, foreignKey, check } = core
  const users = pgTable(
    'users',
    { id: integer().primaryKey(), email: text().unique(), region: text() },
    (table) => [unique().on(table.id, table.region)],
  )
  const posts = pgTable(
    'posts',
    {
      author: integer().references(() => users.id),
      region: text(),
      title: text().unique('the_key'),
      slug: text(),
    },
    (table) => [
      primaryKey({ columns: [table.author, table.title] }),
      foreignKey({ columns: [table.author, table.region], foreignColumns: [users.id, users.region] }),
      foreignKey({ name: 'the_id', columns: [table.author], foreignColumns: [users.id] }),
      unique().on(table.slug),
      unique('the_slug').on(table.slug, table.title),
      index().on(table.title, table.author),
      uniqueIndex().on(table.slug),
      index('the_index').on(table.slug),
      check('posts_title_known', root.sql`${table.title} is not null`),
    ],
  )
  return { users, posts }
}

async function namesOf(
  exports: Readonly<Record<string, unknown>>,
  options: DrizzleOptions,
  context: TestSourceContext,
): Promise<readonly string[]> {
  const catalog = await drizzle(exports, options).load(context)
  return [...catalog.objects.keys()]
    .map(parseObjectId)
    .filter(({ kind }) => kind === 'constraint' || kind === 'index')
    .map(({ path }) => path.at(-1) ?? '')
    .filter((name) => !name.endsWith('_not_null'))
    .sort()
}
