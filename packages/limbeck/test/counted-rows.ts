/** The SQL of 400 rows of a table `t`, and of a record of how often each was set. */
export const countedRows = (key: string) => `
  create table t (id int ${key}, done int not null default 0, wide text default repeat('x', 1900));
  create table seen (id int, transaction xid8 default pg_current_xact_id());
  create function note() returns trigger language plpgsql as 'begin insert into seen values (new.id); return null; end';
  create trigger note after update on t for each row execute function note();
  insert into t (id) select generate_series(1, 400)`
