alter publication p drop table only public.one;
alter table public.one alter column id type bigint;
alter table public.one alter column kind type bigint;
alter publication p add table only public.one (id, kind) where (id > 5);
