import type { TestDatabase, TestServer } from '../on-every-server.ts'

const tables = `
create table users (id int primary key, email text, code int not null);
insert into users select n, 'user ' || n, n from generate_series(1, 500) n;
create index users_email on users (email);
create table posts (id int primary key, writer int, title text);
insert into posts select n, n, 'post ' || n from generate_series(1, 500) n;
create table notes (id int, body text, number int not null);
insert into notes select n, 'note ' || n, n from generate_series(1, 500) n;
create table events (id int, kind int) partition by range (id);
create table events_1 partition of events for values from (0) to (100);
create table late (id int, kind int);
insert into late select n, 1 from generate_series(1000, 1500) n;
create table colours (id int, name text) partition by list (name);
create table blue partition of colours for values in ('blue');
create table red (id int, name text);
insert into red values (1, 'red'), (2, null);
create table events_rest partition of events default;
create index on events_1 (id);
create index events_both on events (id, kind);
insert into events select n, n % 7 + 1 from generate_series(1, 500) n;`

/** Makes a database whose tables have rows: plain ones and partitioned ones. */
export async function prepared(server: TestServer): Promise<TestDatabase> {
  const made = await server.fresh()
  await made.connection.execute(tables)
  return made
}
