create index concurrently event_kind on public.event (kind);
create index concurrently event_1_kind_idx on public.event_1 (kind);
do $limbeck$
declare
  whole constant regclass := 'public.event';
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p where p.partrelid = whole), 0);
  bound text;
begin
  execute pg_catalog.format('create temporary table limbeck_whole (like %s) partition by %s',
    whole, pg_catalog.pg_get_partkeydef(whole));
  execute 'create temporary table limbeck_part partition of pg_temp.limbeck_whole for values from (''2025-01-01'') to (''2026-01-01'')';
  bound := pg_catalog.pg_get_partition_constraintdef('pg_temp.limbeck_part'::regclass);
  drop table pg_temp.limbeck_whole;
  execute pg_catalog.format('alter table public.event_1 add constraint event_1_limbeck_bound check (%s) not valid',
    pg_catalog.concat_ws(' and ', bound, pg_catalog.pg_get_partition_constraintdef(whole)));
  if other is not null then
    execute pg_catalog.format('alter table %s add constraint event_1_limbeck_bound check (not %s) not valid', other, bound);
  end if;
end
$limbeck$;
alter table public.event_1 validate constraint event_1_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.event'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s validate constraint event_1_limbeck_bound', other);
  end if;
end
$limbeck$;
alter table public.event attach partition public.event_1 for values from ('2025-01-01') to ('2026-01-01');
alter table public.event_1 drop constraint event_1_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.event'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s drop constraint event_1_limbeck_bound', other);
  end if;
end
$limbeck$;
