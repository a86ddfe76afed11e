alter table public.event_a rename constraint event_a_key to event_a_key__replaced;
alter table public.event_a rename constraint own_a to event_a_key;
alter table public.event_a rename constraint event_a_key__replaced to own_a;
alter table public.event_b rename constraint own_b to event_b_kind_id_key;
alter table public.event_a drop constraint event_a_key;
alter table public.event_a add constraint event_a_key unique (kind, id) deferrable;
alter table public.event_a drop constraint own_a;
alter table public.event_a add constraint own_a unique (kind, id);
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
create unique index concurrently own_b on public.event_b (kind, id);
alter table public.event_b add constraint own_b unique using index own_b;
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
