alter table public.home not of;
alter type public.addr rename to addr__replaced;
create type public.addr as (id bigint, zip text);
alter table public.person alter column home type public.addr using home::text::public.addr;
drop type public.addr__replaced;
alter table public.home alter column id type bigint;
alter table public.home of public.addr;
