/** The tables that clients use, as they are before each change: SQL that serves as models too. */
export const onlineSchema = `create table accounts (id integer not null, constraint accounts_pkey primary key (id));
create table orders (
  id bigint generated always as identity not null,
  account_id integer not null,
  amount integer not null,
  note text,
  reference text not null,
  created_at timestamp with time zone default now() not null,
  constraint orders_pkey primary key (id)
);
`

/** Accounts that orders refer to. */
export const accountCount = 10_000

/** The statements that fill the tables. */
export function onlineRows(rows: number): readonly string[] {
  return [
    `insert into accounts select n from generate_series(1, ${accountCount}) n`,
    `insert into orders (account_id, amount, note, reference)
      select 1 + n % ${accountCount}, n % 1000, 'a note on order ' || n, 'r' || n from generate_series(1, ${rows}) n`,
    'vacuum analyze orders',
  ]
}
