alter table public.base add column more integer default 1;
alter table public.base alter column id type bigint;
alter table public.base add constraint positive check (id > 0) not valid;
alter table public.base validate constraint positive;
alter table public.base drop constraint named;
alter table only public.base alter column name set default 'b'::text;
alter table only public.child alter column name set default 'b'::text;
alter table public.grand alter column name set default 'b'::text;
