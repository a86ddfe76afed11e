import type * as Root from 'drizzle-orm'
import type * as Core from 'drizzle-orm/pg-core'
import type { Feature } from './feature.ts'

/** What a table can hold besides the types of its columns. */
export const tableFeatures: readonly Feature[] = [
  {
    name: 'enum with default, enum array, enum in a schema',
    sql: `create schema other;
      create type mood as enum ('sad', 'it''s ok', 'happy');
      create type other."Size" as enum ('small', 'large');
      create table moods (a mood not null default 'sad', b mood[] default '{sad,happy}', c other."Size" default 'large')`,
    models: ({ core }) => {
      const mood = core.pgEnum('mood', ['sad', "it's ok", 'happy'])
      const other = core.pgSchema('other')
      const size = other.enum('Size', ['small', 'large'])
      const moods = core.pgTable('moods', {
        a: mood().notNull().default('sad'),
        b: mood().array().default(['sad', 'happy']),
        c: size().default('large'),
      })
      return { mood, other, size, moods }
    },
  },
  {
    name: 'generated column',
    sql: "create table people (first text not null, last text, full_name text generated always as (first || coalesce(last, '')) stored)",
    models: ({ core, root }) => {
      const people = core.pgTable('people', {
        first: core.text().notNull(),
        last: core.text(),
        fullName: core
          .text('full_name')
          .generatedAlwaysAs((): Root.SQL => root.sql`${people.first} || coalesce(${people.last}, '')`),
      })
      return { people }
    },
  },
  {
    name: 'checks: a list, a regular expression with a cast, several columns, a parameter of every type',
    sql: `create table checks (state varchar(20), kind text, low integer, high bigint, at timestamptz,
      constraint state_known check (state in ('on', 'off')),
      constraint kind_known check (kind in ('a', 'it''s')),
      constraint kind_form check (kind::text ~ '^[a-z\\d]+$'),
      constraint low_below_high check (low < high),
      constraint high_enough check (high > 9007199254740993),
      constraint late_enough check (at > '2024-02-29T12:00:00.000Z'))`,
    models: ({ core, root: { sql, inArray } }) => ({
      checks: core.pgTable(
        'checks',
        {
          state: core.varchar({ length: 20 }),
          kind: core.text(),
          low: core.integer(),
          high: core.bigint({ mode: 'bigint' }),
          at: core.timestamp({ withTimezone: true }),
        },
        (table) => [
          core.check('state_known', inArray(table.state, ['on', 'off'])),
          core.check('kind_known', sql`${table.kind} in ${['a', "it's"]}`),
          core.check('kind_form', sql`${table.kind}::text ~ ${'^[a-z\\d]+$'}`),
          core.check('low_below_high', sql`${table.low} < ${table.high}`),
          core.check('high_enough', sql`${table.high} > ${9007199254740993n}`),
          core.check('late_enough', sql`${table.at} > ${new Date('2024-02-29T12:00:00Z')}`),
        ],
      ),
    }),
  },
  {
    name: 'foreign keys with every action, to itself, to one another, of several columns',
    sql: `create table parents (id integer primary key, code text, part text, favourite integer, unique (code, part));
      create table children (id integer primary key, a integer references parents on delete cascade on update restrict,
        b integer references parents on delete set null, c integer default 1 references parents on delete set default,
        d integer constraint d_parent references parents on update cascade, elder integer references children,
        code text, part text, constraint whole foreign key (code, part) references parents (code, part));
      alter table parents add foreign key (favourite) references children`,
    models: ({ core }) => {
      const { pgTable, integer, text, unique, foreignKey } = core
      const parents = pgTable(
        'parents',
        {
          id: integer().primaryKey(),
          code: text(),
          part: text(),
          favourite: integer().references((): Core.AnyPgColumn => children.id),
        },
        (table) => [unique().on(table.code, table.part)],
      )
      const children = pgTable(
        'children',
        {
          id: integer().primaryKey(),
          a: integer().references(() => parents.id, { onDelete: 'cascade', onUpdate: 'restrict' }),
          b: integer().references(() => parents.id, { onDelete: 'set null' }),
          c: integer()
            .default(1)
            .references(() => parents.id, { onDelete: 'set default' }),
          d: integer(),
          elder: integer().references((): Core.AnyPgColumn => children.id),
          code: text(),
          part: text(),
        },
        (table) => [
          foreignKey({ name: 'd_parent', columns: [table.d], foreignColumns: [parents.id] }).onUpdate(
            'cascade',
          ),
          foreignKey({
            name: 'whole',
            columns: [table.code, table.part],
            foreignColumns: [parents.code, parents.part],
          }),
        ],
      )
      return { parents, children }
    },
  },
  {
    name: 'composite primary key, composite unique with nulls not distinct',
    sql: 'create table pairs (a integer, b integer, c text, d text, primary key (b, a), unique nulls not distinct (c, d))',
    models: ({ core }) => ({
      pairs: core.pgTable(
        'pairs',
        { a: core.integer(), b: core.integer(), c: core.text(), d: core.text() },
        (table) => [
          core.primaryKey({ columns: [table.b, table.a] }),
          core.unique().on(table.c, table.d).nullsNotDistinct(),
        ],
      ),
    }),
  },
  {
    name: 'indexes: partial, on an expression, ordered, unique, with method, operator class and parameters',
    sql: `create table docs (id integer, email text, state text, tags text[], body jsonb, at timestamptz, place point);
      create unique index docs_email on docs (lower(email)) where state <> 'gone';
      create index on docs (email desc nulls last, at nulls first);
      create index docs_pattern on docs (email text_pattern_ops);
      create index docs_body on docs using gin (body jsonb_path_ops) with (fastupdate = off);
      create index docs_at on docs using brin (at) with (pages_per_range = 32);
      create index docs_hash on docs using hash (id);
      create index docs_place on docs using gist (place);
      create index docs_parts on docs (id, (state || email), at desc)`,
    models: ({ core, root: { sql } }) => ({
      docs: core.pgTable(
        'docs',
        {
          id: core.integer(),
          email: core.text(),
          state: core.text(),
          tags: core.text().array(),
          body: core.jsonb(),
          at: core.timestamp({ withTimezone: true }),
          place: core.point(),
        },
        (table) => [
          core
            .uniqueIndex('docs_email')
            .on(sql`lower(${table.email})`)
            .where(sql`${table.state} <> ${'gone'}`),
          core.index().on(table.email.desc(), table.at.asc().nullsFirst()),
          core.index('docs_pattern').on(table.email.op('text_pattern_ops')),
          core.index('docs_body').using('gin', table.body.op('jsonb_path_ops')).with({ fastupdate: 'off' }),
          core.index('docs_at').using('brin', table.at).with({ pages_per_range: 32 }),
          core.index('docs_hash').using('hash', table.id).concurrently(),
          core.index('docs_place').using('gist', table.place),
          core
            .index('docs_parts')
            .on(table.id, sql`(${table.state} || ${table.email})`, sql`${table.at} desc`),
        ],
      ),
    }),
  },
  {
    name: 'mixed-case and reserved names, a name of 63 bytes, another schema',
    sql: `create schema "My Schema";
      create table "My Schema"."Order" ("select" integer primary key, "it""s" text, "${'n'.repeat(63)}" text unique)`,
    models: ({ core }) => {
      const mySchema = core.pgSchema('My Schema')
      return {
        mySchema,
        order: mySchema.table('Order', {
          select: core.integer().primaryKey(),
          quote: core.text('it"s'),
          long: core.text('n'.repeat(63)).unique(),
        }),
      }
    },
  },
]
