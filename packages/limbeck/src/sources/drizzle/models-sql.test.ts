import { expect, test } from 'vitest'
import type { DrizzleVersion } from '../../../test/drizzle/drizzle-version.ts'
import { drizzleVersions } from '../../../test/drizzle/drizzle-versions.ts'
import { drizzle } from '../drizzle.ts'

test.each(drizzleVersions)(
  '$name: types and operator classes of extensions pass through',
  async (version) => {
    const { pgTable, vector, halfvec, sparsevec, geometry, index } = version.core
    const places = pgTable(
      'places',
      {
        embedding: vector({ dimensions: 3 }).default([1, 2, 3]),
        half: halfvec({ dimensions: 3 }),
        sparse: sparsevec({ dimensions: 3 }),
        at: geometry({ type: 'point', mode: 'xy', srid: 4326 }),
      },
      (table) => [index('near').using('hnsw', table.embedding.op('vector_l2_ops')).with({ m: 16 })],
    )
    expect(await sqlOf(version, { places }, { extensions: ['vector', 'uuid-ossp'] })).toEqual([
      'create extension if not exists vector',
      'create extension if not exists "uuid-ossp"',
      `create table public.places (
  embedding vector(3) default '[1,2,3]',
  half halfvec(3),
  sparse sparsevec(3),
  at ${version.orm === 'drizzle-orm' ? 'geometry(point)' : 'geometry(point,4326)'}
)`,
      'create index near on public.places using hnsw (embedding vector_l2_ops) with (m = 16)',
    ])
  },
)

test.each(drizzleVersions)(
  '$name: what is declared as existing is not made, but its schema is',
  async (version) => {
    const { pgRole, pgView, pgMaterializedView, pgSchema, integer, pgPolicy } = version.core
    const auth = pgSchema('auth')
    const models = {
      admin: pgRole('admin').existing(),
      writer: pgRole('writer', { createDb: true, createRole: true, inherit: false }),
      seen: pgView('seen', { id: integer() }).existing(),
      counted: pgMaterializedView('counted', { id: integer() }).existing(),
      users: auth.table('users', { id: integer() }),
      unlinked: pgPolicy('unlinked', { for: 'select' }),
    }
    expect(await sqlOf(version, models)).toEqual([
      'create role writer createdb createrole noinherit',
      'create schema if not exists auth',
      'create table auth.users (\n  id integer\n)',
    ])
  },
)

test.each(drizzleVersions)('$name: options of views, prefixes of tables, odd defaults', async (version) => {
  const { core, root } = version
  const prefixed = core.pgTableCreator((name) => `app_${name}`)
  const facts = prefixed('facts', {
    ratio: core.doublePrecision().default(Number.NaN),
    nothing: core.text().default(root.sql`null`),
    stamp: core.timestamp({ mode: 'string' }).default("it's"),
    doubled: core.integer().generatedAlwaysAs(2),
  })
  const checked = core
    .pgView('checked')
    .with({ checkOption: 'cascaded', securityInvoker: true })
    .as((query) => query.select().from(facts))
  const kept = core
    .pgMaterializedView('kept', { epoch: core.timestamp() })
    .using('heap')
    .with({ fillfactor: 70, autovacuumEnabled: false })
    .withNoData()
    .as(root.sql`select ${new Date(0)} as epoch where ${5n} = 5 and 'a' in ${['a', "b'"]}`)
  const selected = '"ratio", "nothing", "stamp", "doubled"'
  const [table, view, materialized] = await sqlOf(version, { facts, checked, kept })
  expect(table).toBe(`create table public.app_facts (
  ratio double precision default 'NaN',
  nothing text default null,
  stamp timestamp default 'it''s',
  doubled integer generated always as (2) stored
)`)
  expect(view).toBe(
    `create view public.checked with (check_option = 'cascaded', security_invoker = true) as select ${selected} from "app_facts"`,
  )
  expect(materialized).toBe(
    "create materialized view public.kept using heap with (fillfactor = 70, autovacuum_enabled = false) as select '1970-01-01T00:00:00.000Z' as epoch where 5 = 5 and 'a' in ('a', 'b''') with no data",
  )
})

async function sqlOf(
  { orm }: DrizzleVersion,
  models: Readonly<Record<string, unknown>>,
  options: { readonly extensions?: readonly string[] } = {},
): Promise<readonly string[]> {
  const statements = await drizzle(models, { orm, ...options }).statements({ directory: import.meta.dirname })
  return statements.map(({ sql }) => sql)
}
