create domain public.amount as numeric(12,2) default 1 constraint positive check (value > 0);
comment on constraint positive on domain public.amount is 'kept';
alter domain public.amount add constraint small check (value < 100) not valid;
create domain public.needed as numeric(12,2) not null;
comment on domain public.amount is 'of money';
create table public.orders (id integer, total public.amount not null default 5, parts public.amount[], need public.needed, twice integer generated always as (total * 2) stored);
create index ix_total on public.orders (total);
