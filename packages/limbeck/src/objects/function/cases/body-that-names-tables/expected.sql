create sequence public.ids;
create table public.accounts (
  id integer not null,
  "Odd name" text,
  constraint accounts_pkey primary key (id)
);
create table public.totals (
  id integer,
  total numeric
);
create function public.c_row() returns integer
language plpgsql
as $$
declare
  account accounts%rowtype;
begin
  return account.id;
end
$$;
create table public.uses (
  id integer default public.c_row(),
  constraint positive check (public.c_row() > 0)
);
create function public.a_sum() returns numeric
language sql
as $$select sum(total) from totals$$;
create function public.b_next() returns bigint
language sql
as $$ select nextval('ids') + a_sum()::bigint $$;
create function public.d_add(a integer) returns void
language sql
as $$ insert into accounts (id) values (a) on conflict on constraint accounts_pkey do nothing $$;
