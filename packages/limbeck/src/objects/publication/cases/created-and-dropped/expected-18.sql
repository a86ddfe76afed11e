create schema "Odd";
create table "Odd"."Far Away" (
  id integer not null,
  flag boolean,
  constraint "Far Away_pkey" primary key (id)
);
create table public.parent (
  id integer not null,
  constraint parent_pkey primary key (id)
);
create table public.child () inherits (public.parent);
create table public.split (
  id integer not null,
  constraint split_pkey primary key (id)
) partition by range (id);
create table public.split_1 (
  id integer constraint split_id_not_null not null,
  constraint split_1_pkey primary key (id)
);
alter table public.split attach partition public.split_1 for values from (1) to (9);
create publication "Some" for table only public.events where ((kind <> 'x'::text) AND (id > 5)), only public.parent, tables in schema "Odd" with (publish_via_partition_root = true);
create publication columns for table only public.events (id, payload) where (id > 5);
create publication everything for all tables with (publish = 'insert, delete');
comment on publication everything is 'all of it';
create publication inheriting for table only public.child, only public.parent;
create publication nothing;
create publication parts for table only public.split (id) with (publish_via_partition_root = true);
drop publication gone;
