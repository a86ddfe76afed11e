create table public.coming (
  id integer not null,
  constraint coming_pkey primary key (id)
);
alter table public.one add column more text;
alter publication columns drop table only public.one;
alter publication columns add table only public.one (id, more);
alter publication p add table only public.coming;
alter publication p drop table only public.one;
alter publication p add table only public.one where (more IS NULL);
alter publication p add table only public.three;
alter publication p drop table only public.two;
alter publication p drop table only public.going;
alter publication p add tables in schema b;
alter publication q drop table only public.three;
alter publication q set (publish = 'insert, update, delete, truncate', publish_via_partition_root = false);
comment on publication q is null;
alter publication q add table only public.three where (id > 1);
alter publication p drop tables in schema a;
alter table public.one drop column gone;
drop table public.going;
