create table accounts (id integer primary key, "Odd name" text);
create table totals (id integer, total numeric);
create sequence ids;
create function a_sum() returns numeric language sql as 'select sum(total) from totals';
create function b_next() returns bigint language sql as $$ select nextval('ids') + a_sum()::bigint $$;
create function c_row() returns integer language plpgsql as $$
declare
  account accounts%rowtype;
begin
  return account.id;
end
$$;
create function d_add(a integer) returns void language sql as
  $$ insert into accounts (id) values (a) on conflict on constraint accounts_pkey do nothing $$;
create table uses (id integer default c_row(), constraint positive check (c_row() > 0));
