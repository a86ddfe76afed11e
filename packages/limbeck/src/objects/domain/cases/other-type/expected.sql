drop index public.ix_total;
alter table public.orders drop column twice;
alter domain public.amount rename to amount__replaced;
create domain public.amount as numeric(12,2) default 1 constraint positive check (VALUE > (0)::numeric);
alter table public.orders alter column total drop default, alter column total type public.amount using total::integer::numeric(12,2)::public.amount, alter column total set default 5, alter column parts type public.amount[] using parts::integer[]::numeric(12,2)[]::public.amount[];
drop domain public.amount__replaced;
comment on domain public.amount is 'of money';
alter table public.orders add column twice integer generated always as ((total)::numeric * (2)::numeric) stored;
create index ix_total on public.orders (total);
