import type * as Core from 'drizzle-orm/pg-core'
import type { DrizzleVersion } from './drizzle-version.ts'
import type { Feature } from './feature.ts'

/** Attributes of one column: `[name, type and attributes in SQL, the same in Drizzle]`. */
type ColumnFeature = readonly [string, string, (version: DrizzleVersion) => Core.PgColumnBuilderBase]

const columns: readonly ColumnFeature[] = [
  [
    'timestamptz default now()',
    'timestamptz default now()',
    ({ core }) => core.timestamp({ withTimezone: true }).defaultNow(),
  ],
  ['timestamptz(3)', 'timestamptz(3)', ({ core }) => core.timestamp({ withTimezone: true, precision: 3 })],
  [
    'timestamp default from a Date',
    `timestamp default '2024-02-29 12:00:00'`,
    ({ core }) => core.timestamp().default(new Date('2024-02-29T12:00:00Z')),
  ],
  [
    'timestamptz as text',
    `timestamptz default '2024-02-29 12:00:00+00'`,
    ({ core }) => core.timestamp({ withTimezone: true, mode: 'string' }).default('2024-02-29T12:00:00Z'),
  ],
  ['varchar(255)', 'varchar(255)', ({ core }) => core.varchar({ length: 255 })],
  ['varchar without a length', 'varchar', ({ core }) => core.varchar()],
  ['char(3)', 'char(3)', ({ core }) => core.char({ length: 3 })],
  ['numeric(12,2)', 'numeric(12,2)', ({ core }) => core.numeric({ precision: 12, scale: 2 })],
  [
    'numeric default 0.00',
    'numeric(12,2) default 0.00',
    ({ core }) => core.numeric({ precision: 12, scale: 2 }).default('0.00'),
  ],
  ['integer default', 'integer not null default 0', ({ core }) => core.integer().notNull().default(0)],
  ['smallint default', 'smallint default 7', ({ core }) => core.smallint().default(7)],
  ['negative default', 'integer default -1', ({ core }) => core.integer().default(-1)],
  [
    'bigint default beyond 2^53',
    'bigint default 9007199254740993',
    ({ core }) => core.bigint({ mode: 'bigint' }).default(9007199254740993n),
  ],
  [
    'bigint default of a number',
    'bigint default 5',
    ({ core }) => core.bigint({ mode: 'number' }).default(5),
  ],
  ['double precision', 'double precision default 1.5', ({ core }) => core.doublePrecision().default(1.5)],
  ['real', 'real', ({ core }) => core.real()],
  ['boolean default', 'boolean not null default true', ({ core }) => core.boolean().notNull().default(true)],
  ['jsonb default of an object', `jsonb default '{}'`, ({ core }) => core.jsonb().default({})],
  [
    'jsonb default with quotes',
    `jsonb default '{"a": "it''s", "b": [1, null]}'`,
    ({ core }) => core.jsonb().default({ a: "it's", b: [1, null] }),
  ],
  ['json default of a number', `json default '5'`, ({ core }) => core.json().default(5)],
  [
    'jsonb array',
    `jsonb[] default '{"{\\"a\\": 1}"}'`,
    ({ core }) =>
      core
        .jsonb()
        .array()
        .default([{ a: 1 }]),
  ],
  [
    'text default with quotes and backslash',
    `text default 'it''s a "\\path"'`,
    ({ core }) => core.text().default('it\'s a "\\path"'),
  ],
  [
    'text array default',
    `text[] default '{a,"b c"}'`,
    ({ core }) => core.text().array().default(['a', 'b c']),
  ],
  [
    'text array default with quotes',
    `text[] default '{"x\\"y","it''s","a\\\\b",NULL,"NULL",""}'`,
    ({ core }) => withDefault(core.text().array(), ['x"y', "it's", 'a\\b', null, 'NULL', '']),
  ],
  [
    'empty array default',
    `text[] not null default '{}'`,
    ({ core }) => core.text().array().notNull().default([]),
  ],
  [
    'array of arrays',
    `integer[] default '{{1,2},{3,4}}'`,
    ({ core, twoDimensions }) =>
      withDefault(twoDimensions(core.integer()), [
        [1, 2],
        [3, 4],
      ]),
  ],
  [
    'timestamp array',
    `timestamp[] default '{"2024-02-29 12:00:00"}'`,
    ({ core }) =>
      core
        .timestamp()
        .array()
        .default([new Date('2024-02-29T12:00:00Z')]),
  ],
  ['varchar array', 'varchar(20)[]', ({ core }) => core.varchar({ length: 20 }).array()],
  ['uuid default', 'uuid default gen_random_uuid()', ({ core }) => core.uuid().defaultRandom()],
  [
    'date default current_date',
    'date default current_date',
    ({ core, root }) => core.date().default(root.sql`current_date`),
  ],
  [
    'date default from a Date',
    `date default '2024-02-29'`,
    ({ core }) => core.date({ mode: 'date' }).default(new Date('2024-02-29')),
  ],
  ['interval', `interval default '1 day'`, ({ core }) => core.interval().default('1 day')],
  [
    'interval with fields',
    'interval day to second(3)',
    ({ core }) => core.interval({ fields: 'day to second', precision: 3 }),
  ],
  ['time', 'time(3)', ({ core }) => core.time({ precision: 3 })],
  ['time with time zone', 'timetz', ({ core }) => core.time({ withTimezone: true })],
  ['inet', `inet default '10.0.0.1'`, ({ core }) => core.inet().default('10.0.0.1')],
  ['cidr', 'cidr', ({ core }) => core.cidr()],
  ['macaddr', 'macaddr', ({ core }) => core.macaddr()],
  ['macaddr8', 'macaddr8', ({ core }) => core.macaddr8()],
  ['point', `point default '(1,2)'`, ({ core }) => core.point().default([1, 2])],
  ['line', 'line', ({ core }) => core.line()],
  ['bit(8)', 'bit(8)', ({ core }) => core.bit({ dimensions: 8 })],
  ['bytea', `bytea default '\\x6162'`, ({ core }) => customType(core, 'bytea')().default(Buffer.from('ab'))],
  ['tsvector', 'tsvector', ({ core }) => customType(core, 'tsvector')()],
  ['money', 'money', ({ core }) => customType(core, 'money')()],
  [
    'a custom type that maps its values',
    `text default '1,2'`,
    ({ core }) =>
      core
        .customType<{ data: number[]; driverData: string }>({
          dataType: () => 'text',
          toDriver: (value) => value.join(','),
        })()
        .default([1, 2]),
  ],
  [
    'a custom type that makes SQL',
    `text default lower('A')`,
    ({ core, root }) =>
      core
        .customType<{ data: string }>({
          dataType: () => 'text',
          toDriver: (value) => root.sql`lower(${value})`,
        })()
        .default('A'),
  ],
  ['client side default', 'integer', ({ core }) => core.integer().$default(() => 5)],
  ['serial', 'serial not null', ({ core }) => core.serial()],
  ['smallserial', 'smallserial not null', ({ core }) => core.smallserial()],
  ['bigserial', 'bigserial not null', ({ core }) => core.bigserial({ mode: 'number' })],
  [
    'identity always',
    'integer generated always as identity not null',
    ({ core }) => core.integer().generatedAlwaysAsIdentity(),
  ],
  [
    'identity with options',
    'bigint generated by default as identity (sequence name public.numbers increment by 5 minvalue 10 maxvalue 1000 start with 20 cache 7 cycle) not null',
    ({ core }) =>
      core.bigint({ mode: 'number' }).generatedByDefaultAsIdentity({
        name: 'numbers',
        increment: 5,
        minValue: 10,
        maxValue: 1000,
        startWith: 20,
        cache: 7,
        cycle: true,
      }),
  ],
  ['unnamed unique', 'text unique', ({ core }) => core.text().unique()],
  ['named unique', 'text constraint only_one unique', ({ core }) => core.text().unique('only_one')],
  [
    'nulls not distinct',
    'text constraint one_null unique nulls not distinct',
    ({ core }) => core.text().unique('one_null', { nulls: 'not distinct' }),
  ],
  ['primary key', 'integer primary key', ({ core }) => core.integer().primaryKey()],
]

/** Types, defaults, identities and keys: each in a table of one column. */
export const columnFeatures: readonly Feature[] = columns.map(([name, sql, column], index) => ({
  name,
  sql: `create table c${index} (value ${sql})`,
  models: (version: DrizzleVersion) => ({
    table: version.core.pgTable(`c${index}`, { value: column(version) }),
  }),
}))

function customType(core: typeof Core, type: string) {
  return core.customType<{ data: Buffer }>({ dataType: () => type })
}

function withDefault(builder: Core.PgColumnBuilderBase, value: unknown): Core.PgColumnBuilderBase {
  return (builder as unknown as { default(value: unknown): Core.PgColumnBuilderBase }).default(value)
}
