import { columnFeatures } from './column-features.ts'

/** Something that a database can hold. */
export interface Feature {
  readonly name: string
  readonly sql: string
  /** The first server version that has it. */
  readonly since?: number
  /** The schema that it makes for itself. */
  readonly schema?: string
  /** Its text is not printed again as it was read. */
  readonly isRespelled?: boolean
}

const statements: readonly Feature[] = [
  {
    name: 'column storage on older servers',
    sql: 'create table t (a text); alter table t alter a set storage external, alter a set compression pglz',
  },
  {
    name: 'column statistics and options',
    sql: 'create table t (a text, b int); alter table t alter a set statistics 500, alter b set (n_distinct = -0.5, n_distinct_inherited = 100)',
  },
  {
    name: 'foreign key with each action',
    sql: `create table p (a int primary key, b int unique);
      create table t (a int references p, b int references p on delete cascade, c int references p (b) on delete set null on update cascade,
        d int references p on delete set default on update restrict, e int references p on delete restrict on update set null)`,
  },
  {
    name: 'foreign key, deferrable, of several columns, match full, set null of some',
    sql: `create table p (a int, b int, primary key (a, b));
      create table t (a int, b int, c int, foreign key (a, b) references p match full deferrable initially deferred,
        constraint partly foreign key (b, c) references p on delete set null (c))`,
  },
  {
    name: 'foreign key and check, not valid',
    sql: `create table p (a int primary key); create table t (a int, b int);
      alter table t add constraint f foreign key (a) references p not valid, add constraint c check (b > 0) not valid`,
  },
  {
    name: 'self reference',
    sql: 'create table t (id int primary key, parent int references t on delete cascade)',
  },
  {
    name: 'two tables that reference each other',
    sql: `create table a (id int primary key, b int); create table b (id int primary key, a int references a);
      alter table a add constraint a_b_fkey foreign key (b) references b`,
  },
  {
    name: 'foreign key to a unique index',
    sql: `create table p (a int); create unique index p_a on p (a); create table t (a int references p (a))`,
  },
  {
    name: 'partial index',
    sql: 'create table t (a int, b boolean); create index i on t (a) where b and a > 0; create index j on t (a) where not b',
  },
  {
    name: 'expression index',
    sql: `create table t (email text, b text); create unique index i on t (lower(email)); create index j on t ((email || ' ' || b), length(b))`,
  },
  {
    name: 'statistics of an index expression',
    sql: 'create table t (a text); create index i on t (a, lower(a)); alter index i alter column 2 set statistics 200',
  },
  {
    name: 'index desc nulls last',
    sql: 'create table t (a int, b int, c int, d int); create index i on t (a desc nulls last, b desc, c nulls first, d asc)',
  },
  {
    name: 'index include, nulls not distinct, collation, operator class',
    sql: `create table t (a text, b int, c text collate "C");
      create unique index i on t (a text_pattern_ops, b) include (c) nulls not distinct; create index j on t (a collate "C", c collate "C", lower(c))`,
  },
  {
    name: 'gin with operator class',
    sql: 'create table t (a jsonb, b int[], c tsvector); create index i on t using gin (a jsonb_path_ops); create index j on t using gin (b, c) with (fastupdate = off)',
  },
  {
    name: 'gist with operator class options',
    sql: 'create table t (a tsvector); create index i on t using gist (a tsvector_ops (siglen = 100))',
  },
  {
    name: 'gin over an expression',
    sql: `create table t (a text); create index i on t using gin (to_tsvector('english', a))`,
  },
  {
    name: 'brin with storage parameter',
    sql: 'create table t (a int, b timestamptz); create index i on t using brin (a, b) with (pages_per_range = 32, autosummarize = true)',
  },
  {
    name: 'hash and spgist',
    sql: 'create table t (a int, b point); create index i on t using hash (a); create index j on t using spgist (b)',
  },
  {
    name: 'comments',
    sql: `create table t (a int primary key, b int check (b > 0)); create index i on t (b);
      comment on table t is 'it''s a table'; comment on column t.a is 'a "key" \\'; comment on constraint t_pkey on t is 'key'; comment on constraint t_b_check on t is 'check'; comment on index i is E'two\\nlines'`,
  },
  {
    schema: 'Order',
    name: 'mixed-case and reserved names',
    sql: `create schema "Order"; create type "Order"."Kind" as enum ('A'); create table "Order"."User Table" ("Select" int primary key, "from" "Order"."Kind" default 'A', "a""b.c:d\\e" text check ("a""b.c:d\\e" <> ''), "Ref" int references "Order"."User Table");
      create index "Group" on "Order"."User Table" ("from" desc, lower("a""b.c:d\\e"))`,
  },
  {
    name: 'a name of 63 bytes',
    sql: `create table ${'t'.repeat(63)} (${'c'.repeat(63)} int generated always as identity, ${'ü'.repeat(31)} serial primary key, constraint ${'k'.repeat(63)} unique (${'c'.repeat(63)}))`,
  },
  {
    schema: 'app',
    name: 'a non-default schema',
    sql: 'create schema app; create table app.p (a serial primary key); create table app.t (a int references app.p, b text collate "C"); create index i on app.t (a)',
  },
  {
    name: 'unlogged',
    sql: 'create unlogged table t (a serial primary key, b int generated always as identity)',
  },
  {
    name: 'fillfactor and TOAST parameters',
    sql: 'create table t (a text) with (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_vacuum_threshold = 100)',
  },
  { name: 'a table without columns', sql: 'create table t ()' },
  {
    name: 'replica identity',
    sql: `create table a (x int not null); create unique index a_x on a (x); alter table a replica identity using index a_x;
      create table b (x int primary key); alter table b replica identity full; create table c (x int); alter table c replica identity nothing;
      create table d (x int primary key); alter table d replica identity using index d_pkey`,
  },
  {
    name: 'clustering',
    sql: 'create table a (x int primary key, y int); create index a_y on a (y); alter table a cluster on a_y; create table b (x int primary key); alter table b cluster on b_pkey',
  },
  {
    name: 'a sequence that a default shares',
    sql: `create sequence shared; create table a (x int default nextval('shared')); create table b (x bigint default nextval('shared'))`,
  },
  {
    name: 'a serial whose sequence was changed',
    sql: `create table t (a serial); alter sequence t_a_seq increment 5; alter sequence t_a_seq rename to numbers`,
  },
  {
    name: 'virtual generated column',
    sql: 'create table t (a int, b int generated always as (a + 1) virtual not null)',
    since: 180000,
  },
  {
    name: 'views',
    sql: `create table t (id int primary key, v varchar(9), n numeric(8, 2), d char(3) collate "C", at timestamptz(3));
      create view low with (security_barrier) as select *, v || d as joined from t;
      create view high as select * from (select id, v, at as n from low) as "select" left join t u (id, v, other) using (id, v);
      create view counted as select id, v, count(*) over w, string_agg(v, ',') filter (where n > 0) from t group by id window w as (order by id rows between 1 preceding and current row);
      create view checked with (security_invoker = off, check_option = cascaded) as select id, v from t where id > 0;
      create view "none" as select from t;
      create view listed as values (1, 'a'), (2, 'b');
      create view each as select l.x, t from t cross join lateral unnest(array[t.id, 1]) with ordinality as l(x, y) order by 1 desc nulls last limit 5 for update of t;
      create recursive view tree (a, b) as select id, v from t union select a + 1, b from tree where a < 9;
      create view grouping_sets as select v, n, grouping(v), sum(id) from t group by grouping sets ((v), (n), ());
      create view tagged as with x as materialized (select 1 as a) select case a when 1 then E'it''s\\\\' else '$$' end from x`,
  },
  {
    name: 'views of one another',
    sql: `create view a as select null::int as i, null::varchar(3) collate "C" as v; create view b as select * from a; create or replace view a as select i, v from b`,
  },
  {
    name: 'materialized views',
    sql: `create table t (id int primary key, v text, n numeric);
      create materialized view low with (fillfactor = 60) as select id, v, n from t;
      create unique index low_key on low (id) include (v); create index low_v on low (lower(v) desc) where n > 0;
      alter materialized view low cluster on low_key; alter materialized view low alter v set statistics 7;
      comment on column low.v is 'v'; comment on index low_v is 'v'; comment on materialized view low is 'low';
      create materialized view high as select v from low with no data;
      create view upon as select v from high`,
  },
  {
    name: 'rules',
    sql: `create table t (id int primary key, v text); create table log (id int, note text);
      create rule nothing_goes as on delete to t do instead nothing; comment on rule nothing_goes on t is 'nothing';
      create rule logged as on update to t where old.v <> new.v do (insert into log values (old.id, 'do; it'); delete from log where note = 'x');
      alter table t enable always rule logged;
      create view v as select id, v from t; create rule "into" as on insert to v do instead insert into t values (new.id, new.v) returning id, v;
      alter view v alter id set default 7; comment on column v.id is 'id';
      create rule told as on insert to log do notify told`,
  },
  {
    name: 'a view whose condition lists values in over varchar',
    sql: `create table t (v varchar(9)); create view low as select v from t where v in ('a', 'b'); create materialized view m as select v from t where v in ('a', 'b');
      create rule r as on delete to t where old.v in ('a', 'b') do instead nothing`,
    isRespelled: true,
  },
  {
    name: 'named not null',
    sql: 'create table t (a int constraint a_is_there not null, b int constraint b_here not null no inherit, c int); alter table t add constraint c_later not null c not valid',
    since: 180000,
  },
  {
    name: 'not null named after another table',
    sql: 'create table s (a int not null, b int generated always as identity, c int primary key); alter table s rename to t',
    since: 180000,
  },
  {
    name: 'identity named after another table',
    sql: 'create table s (b int generated always as identity); alter table s rename to t',
  },
  {
    name: 'not enforced',
    sql: 'create table p (a int primary key); create table t (a int references p not enforced, b int check (b > 0) not enforced)',
    since: 180000,
  },
  {
    name: 'without overlaps and period',
    sql: `create table p (a int4range, during daterange, primary key (a, during without overlaps));
      create table t (a int4range, during daterange, unique (a, during without overlaps), foreign key (a, period during) references p (a, period during))`,
    since: 180000,
  },
]

/** The features that must come back from a database as they went into it. */
export const features: readonly Feature[] = [
  ...columnFeatures.map(([name, list]) => ({
    name,
    sql: `create type mood as enum ('sad', 'ok'); create table t (${list.replace(/storage \w+/g, '')})`,
    isRespelled: name.endsWith('in over varchar'),
  })),
  ...columnFeatures
    .filter(([, list]) => list.includes('storage'))
    .map(([name, list]) => ({
      name: `${name} in the syntax of 16`,
      sql: `create table t (${list})`,
      since: 160000,
    })),
  ...statements,
]
