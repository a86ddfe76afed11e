/** A change in phases, and what clients of both sides write meanwhile. */
export interface ExpandProgram {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly answers?: {
    readonly renames?: readonly string[]
    readonly ups?: readonly string[]
    readonly downs?: readonly string[]
    readonly splits?: readonly string[]
  }
  /** Fills the table `t` with rows whose id is 1 to 300. */
  readonly rows: string
  /** What a client writes; `$n` is a number that is new each time. */
  readonly oldWrites: string
  readonly newWrites: string
  /** What a client writes at the end: its defaults and numbers go on. */
  readonly finalWrites?: string
  /** A column that is there in the phase only, or is new: new clients begin with it. */
  readonly newColumn: string
  /** Holds for a row whose two sides differ. */
  readonly differs: string
  /** The new columns in the phase and at the end, as a row. */
  readonly phaseValues: string
  readonly finalValues: string
}

/** The programs of the documentation, each with what hangs on a column. */
export const expandPrograms: readonly ExpandProgram[] = [
  {
    name: 'a rename',
    before: `create table t (id int primary key, phone text not null default 'none' check (length(phone) < 40), code text);
      create unique index ix_t_phone on t (phone, id);
      create view phones as select id, phone from t`,
    after: `create table t (id int primary key, phone_number text not null default 'none' check (length(phone_number) < 40), code text);
      create unique index ix_t_phone_number on t (phone_number, id);
      create view phones as select id, phone_number as phone from t`,
    answers: { renames: ['t.phone=phone_number'] },
    rows: `insert into t select n, '+' || n from generate_series(1, 300) n`,
    oldWrites: `insert into t (id, phone) values ($n, 'old $n'); insert into t (id) values ($n + 100000); update t set phone = 'old too $n' where id = $n % 300 + 1; update t set code = 'x' where id = $n % 250`,
    newWrites: `insert into t (id, phone_number) values ($n, 'new $n'); update t set phone_number = 'new too $n' where id = $n % 300 + 1`,
    finalWrites: `insert into t (id) values (-1)`,
    newColumn: 'phone_number',
    differs: 'phone is distinct from phone_number',
    phaseValues: 'id, phone_number',
    finalValues: 'id, phone_number',
  },
  {
    name: 'int to bigint',
    before: `create table users (id int primary key); insert into users values (1), (2);
      create table t (id int generated always as identity primary key, qty int not null default 1 constraint few check (qty > 0), buyer int default 1 constraint buys references users);
      create index ix_t_qty on t (qty) where qty > 5; create index ix_t_buyer on t (buyer)`,
    after: `create table users (id int primary key);
      create table t (id int generated always as identity primary key, qty bigint not null default 1 constraint few check (qty > 0), buyer bigint default 1 constraint buys references users);
      create index ix_t_qty on t (qty) where qty > 5; create index ix_t_buyer on t (buyer)`,
    rows: 'insert into t (qty) select n from generate_series(1, 300) n',
    oldWrites:
      'insert into t (qty, buyer) values ($n, 2); insert into t default values; update t set qty = $n, buyer = null where id = $n % 300 + 1',
    newWrites:
      'insert into t (qty_new, buyer_new) values ($n, 2); update t set qty_new = qty_new + 1, buyer_new = 2 where id = $n % 300 + 1',
    finalWrites: `insert into t default values; insert into t (qty) values (3000000000)`,
    newColumn: 'qty_new',
    differs: 'qty is distinct from qty_new or buyer is distinct from buyer_new',
    phaseValues: 'id, qty_new, buyer_new',
    finalValues: 'id, qty, buyer',
  },
  {
    name: 'text to int, which loses leading zeros',
    before: 'create table t (id int primary key, qty text unique)',
    after: 'create table t (id int primary key, qty int unique)',
    answers: { ups: ['t.qty=qty::int'], downs: ['t.qty=qty_new::text'] },
    rows: `insert into t select n, '00' || n from generate_series(1, 300) n`,
    oldWrites: `insert into t values ($n, '0$n'); update t set qty = '000' || (900000 + $n) where id = $n % 300 + 1; insert into t values ($n + 100000, null)`,
    newWrites:
      'insert into t (id, qty_new) values ($n, $n); update t set qty_new = 700000 + $n where id = $n % 300 + 1',
    newColumn: 'qty_new',
    differs: 'qty::int is distinct from qty_new',
    phaseValues: 'id, qty_new',
    finalValues: 'id, qty',
  },
  {
    name: 'not null with a value in place of null',
    before: 'create table t (id int primary key, email text); create index ix_t_email on t (lower(email))',
    after:
      'create table t (id int primary key, email text not null); create index ix_t_email on t (lower(email))',
    answers: {
      ups: [`t.email=coalesce(email, 'nobody ' || id)`],
      downs: [`t.email=nullif(email_new, 'nobody ' || id)`],
    },
    rows: `insert into t select n, case when n % 3 = 0 then 'a' || n end from generate_series(1, 300) n`,
    oldWrites: `insert into t values ($n, null); update t set email = null where id = $n % 300 + 1; update t set email = 'old $n' where id = ($n + 7) % 300 + 1`,
    newWrites: `insert into t (id, email_new) values ($n, 'new $n'); update t set email_new = 'new too $n' where id = $n % 300 + 1`,
    newColumn: 'email_new',
    differs: `coalesce(email, 'nobody ' || id) is distinct from email_new`,
    phaseValues: 'id, email_new',
    finalValues: 'id, email',
  },
  {
    name: 'a split',
    before: 'create schema app; create table app.t (id int primary key, name text not null)',
    after: `create schema app; create table app.t (id int primary key, first_name text not null, "Last Name" text, check (first_name <> "Last Name"))`,
    answers: {
      splits: ['app.t.name=first_name,"Last Name"'],
      ups: [
        `app.t.first_name=split_part(name, ' ', 1)`,
        `app.t."Last Name"=nullif(split_part(name, ' ', 2), '')`,
      ],
      downs: [`app.t.name=concat_ws(' ', first_name, "Last Name")`],
    },
    rows: `insert into app.t select n, 'Ada' || n || case when n % 2 = 0 then ' L=' || n else '' end from generate_series(1, 300) n`,
    oldWrites: `insert into app.t values ($n, 'Old Name$n'); update app.t set name = 'Older' || $n where id = $n % 300 + 1`,
    newWrites: `insert into app.t (id, first_name, "Last Name") values ($n, 'New', 'Name$n'); update app.t set "Last Name" = 'Newer$n' where id = $n % 300 + 1`,
    newColumn: '"Last Name"',
    differs: `name is distinct from concat_ws(' ', first_name, "Last Name")`,
    phaseValues: 'id, first_name, "Last Name"',
    finalValues: 'id, first_name, "Last Name"',
  },
  {
    name: 'a serial key to bigserial',
    before: 'create table t (id serial primary key, note text)',
    after: 'create table t (id bigserial primary key, note text)',
    rows: `insert into t (note) select 'n' || n from generate_series(1, 300) n`,
    oldWrites: `insert into t (note) values ('old $n'); update t set note = 'old too' where id = $n % 300 + 1`,
    newWrites: `insert into t (note) values ('new $n'); update t set note = 'new too' where id_new = $n % 300 + 1`,
    finalWrites: `insert into t (note) values ('last')`,
    newColumn: 'id_new',
    differs: 'id is distinct from id_new',
    phaseValues: 'id_new, note',
    finalValues: 'id, note',
  },
  {
    name: 'an identity key to bigint',
    before: 'create table t (id int generated by default as identity primary key, note text)',
    after: 'create table t (id bigint generated by default as identity primary key, note text)',
    rows: `insert into t (note) select 'n' || n from generate_series(1, 300) n`,
    oldWrites: `insert into t (note) values ('old $n')`,
    newWrites: `insert into t (note) values ('new $n'); update t set note = 'new too' where id_new = $n % 300 + 1`,
    finalWrites: `insert into t (note) values ('last')`,
    newColumn: 'id_new',
    differs: 'id is distinct from id_new',
    phaseValues: 'id_new, note',
    finalValues: 'id, note',
  },
  {
    name: 'a rename in a partitioned table',
    before: `create table t (id int, region text not null, note text default 'none', primary key (id, region)) partition by list (region);
      create table t_north partition of t for values in ('north'); create table t_rest partition of t default;
      create index ix_t_note on t (note)`,
    after: `create table t (id int, region text not null, remark text default 'none', primary key (id, region)) partition by list (region);
      create table t_north partition of t for values in ('north'); create table t_rest partition of t default;
      create index ix_t_remark on t (remark)`,
    answers: { renames: ['t.note=remark'] },
    rows: `insert into t select n, case when n % 2 = 0 then 'north' else 'south' end, 'r' || n from generate_series(1, 300) n`,
    oldWrites: `insert into t values ($n, 'north', 'old $n'); update t set note = 'old too $n' where id = $n % 300 + 1; insert into t (id, region) values ($n, 'west')`,
    newWrites: `insert into t (id, region, remark) values ($n, 'north', 'new $n'); update t set remark = 'new too $n' where id = $n % 300 + 1`,
    finalWrites: `insert into t (id, region) values (-1, 'north')`,
    newColumn: 'remark',
    differs: 'note is distinct from remark',
    phaseValues: 'id, region, remark',
    finalValues: 'id, region, remark',
  },
]
