alter index public.own_a rename to event_a_at_idx;
alter index public.own_b rename to event_b_at_idx;
alter index public.event_c_at_idx rename to event_c_at_idx__replaced;
alter index public.own_c rename to event_c_at_idx;
alter index public.event_c_at_idx__replaced rename to own_c;
alter index public.own_key_a rename to event_a_kind_id_at_idx;
alter index public.going_key_c rename to event_c_kind_id_at_idx;
alter table public.event_a set without cluster;
drop index public.event_a_at_idx;
create index event_a_at_idx on public.event_a (at);
create index concurrently own_a on public.event_a (at desc);
create unique index concurrently own_key_a on public.event_a (kind, id, at);
do $limbeck$
declare
  whole constant regclass := 'public.event';
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p where p.partrelid = whole), 0);
  bound text;
begin
  execute pg_catalog.format('create temporary table limbeck_whole (like %s) partition by %s',
    whole, pg_catalog.pg_get_partkeydef(whole));
  execute 'create temporary table limbeck_part partition of pg_temp.limbeck_whole for values in (''a'')';
  bound := pg_catalog.pg_get_partition_constraintdef('pg_temp.limbeck_part'::regclass);
  drop table pg_temp.limbeck_whole;
  execute pg_catalog.format('alter table public.event_a add constraint event_a_limbeck_bound check (%s) not valid',
    pg_catalog.concat_ws(' and ', bound, pg_catalog.pg_get_partition_constraintdef(whole)));
  if other is not null then
    execute pg_catalog.format('alter table %s add constraint event_a_limbeck_bound check (not %s) not valid', other, bound);
  end if;
end
$limbeck$;
alter table public.event_a validate constraint event_a_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.event'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s validate constraint event_a_limbeck_bound', other);
  end if;
end
$limbeck$;
alter table public.event attach partition public.event_a for values in ('a');
alter table public.event_a drop constraint event_a_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.event'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s drop constraint event_a_limbeck_bound', other);
  end if;
end
$limbeck$;
create unique index concurrently event_b_1_kind_id_at_idx on public.event_b_1 (kind, id, at);
create unique index concurrently event_b_kind_id_at_idx on public.event_b (kind, id, at);
create index concurrently event_b_1_at_idx1 on public.event_b_1 (at);
create index concurrently own_b on public.event_b (at);
do $limbeck$
declare
  whole constant regclass := 'public.event';
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p where p.partrelid = whole), 0);
  bound text;
begin
  execute pg_catalog.format('create temporary table limbeck_whole (like %s) partition by %s',
    whole, pg_catalog.pg_get_partkeydef(whole));
  execute 'create temporary table limbeck_part partition of pg_temp.limbeck_whole for values in (''b'')';
  bound := pg_catalog.pg_get_partition_constraintdef('pg_temp.limbeck_part'::regclass);
  drop table pg_temp.limbeck_whole;
  execute pg_catalog.format('alter table public.event_b add constraint event_b_limbeck_bound check (%s) not valid',
    pg_catalog.concat_ws(' and ', bound, pg_catalog.pg_get_partition_constraintdef(whole)));
  if other is not null then
    execute pg_catalog.format('alter table %s add constraint event_b_limbeck_bound check (not %s) not valid', other, bound);
  end if;
end
$limbeck$;
alter table public.event_b validate constraint event_b_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.event'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s validate constraint event_b_limbeck_bound', other);
  end if;
end
$limbeck$;
alter table public.event attach partition public.event_b for values in ('b');
alter table public.event_b drop constraint event_b_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.event'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s drop constraint event_b_limbeck_bound', other);
  end if;
end
$limbeck$;
alter index public.event_c_at_idx reset (fillfactor);
comment on index public.event_c_at_idx is null;
alter index public.own_c set (fillfactor = 80);
comment on index public.own_c is 'old';
do $limbeck$
declare
  whole constant regclass := 'public.event';
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p where p.partrelid = whole), 0);
  bound text;
begin
  execute pg_catalog.format('create temporary table limbeck_whole (like %s) partition by %s',
    whole, pg_catalog.pg_get_partkeydef(whole));
  execute 'create temporary table limbeck_part partition of pg_temp.limbeck_whole for values in (''c'')';
  bound := pg_catalog.pg_get_partition_constraintdef('pg_temp.limbeck_part'::regclass);
  drop table pg_temp.limbeck_whole;
  execute pg_catalog.format('alter table public.event_c add constraint event_c_limbeck_bound check (%s) not valid',
    pg_catalog.concat_ws(' and ', bound, pg_catalog.pg_get_partition_constraintdef(whole)));
  if other is not null then
    execute pg_catalog.format('alter table %s add constraint event_c_limbeck_bound check (not %s) not valid', other, bound);
  end if;
end
$limbeck$;
alter table public.event_c validate constraint event_c_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.event'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s validate constraint event_c_limbeck_bound', other);
  end if;
end
$limbeck$;
alter table public.event attach partition public.event_c for values in ('c');
alter table public.event_c drop constraint event_c_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.event'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s drop constraint event_c_limbeck_bound', other);
  end if;
end
$limbeck$;
alter table public.event_a cluster on own_a;
