alter table public.events_2024 rename constraint events_2024_at_not_null to events_at_not_null;
do $limbeck$
begin
  execute pg_catalog.format('alter table public.events_2023 add constraint events_2023_limbeck_bound check (%s) not valid',
    pg_catalog.pg_get_partition_constraintdef('public.events_2023'::regclass));
end
$limbeck$;
alter table public.events_2023 validate constraint events_2023_limbeck_bound;
alter table public.events detach partition public.events_2023 concurrently;
alter table public.events_2023 drop constraint events_2023_limbeck_bound;
do $limbeck$
declare
  whole constant regclass := 'public.events';
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p where p.partrelid = whole), 0);
  bound text;
begin
  execute pg_catalog.format('create temporary table limbeck_whole (like %s) partition by %s',
    whole, pg_catalog.pg_get_partkeydef(whole));
  execute 'create temporary table limbeck_part partition of pg_temp.limbeck_whole for values from (''2024-01-01'') to (''2025-01-01'')';
  bound := pg_catalog.pg_get_partition_constraintdef('pg_temp.limbeck_part'::regclass);
  drop table pg_temp.limbeck_whole;
  execute pg_catalog.format('alter table public.events_2024 add constraint events_2024_limbeck_bound check (%s) not valid',
    pg_catalog.concat_ws(' and ', bound, pg_catalog.pg_get_partition_constraintdef(whole)));
  if other is not null then
    execute pg_catalog.format('alter table %s add constraint events_2024_limbeck_bound check (not %s) not valid', other, bound);
  end if;
end
$limbeck$;
alter table public.events_2024 validate constraint events_2024_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.events'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s validate constraint events_2024_limbeck_bound', other);
  end if;
end
$limbeck$;
alter table public.events attach partition public.events_2024 for values from ('2024-01-01') to ('2025-01-01');
alter table public.events_2024 drop constraint events_2024_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.events'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s drop constraint events_2024_limbeck_bound', other);
  end if;
end
$limbeck$;
create foreign table public.events_2025 (
  id integer default 1,
  at date constraint events_at_not_null not null
) server files options (path '2025');
do $limbeck$
declare
  whole constant regclass := 'public.events';
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p where p.partrelid = whole), 0);
  bound text;
begin
  execute pg_catalog.format('create temporary table limbeck_whole (like %s) partition by %s',
    whole, pg_catalog.pg_get_partkeydef(whole));
  execute 'create temporary table limbeck_part partition of pg_temp.limbeck_whole for values from (''2025-01-01'') to (''2026-01-01'')';
  bound := pg_catalog.pg_get_partition_constraintdef('pg_temp.limbeck_part'::regclass);
  drop table pg_temp.limbeck_whole;
  execute pg_catalog.format('alter table public.events_2025 add constraint events_2025_limbeck_bound check (%s) not valid',
    pg_catalog.concat_ws(' and ', bound, pg_catalog.pg_get_partition_constraintdef(whole)));
  if other is not null then
    execute pg_catalog.format('alter table %s add constraint events_2025_limbeck_bound check (not %s) not valid', other, bound);
  end if;
end
$limbeck$;
alter table public.events_2025 validate constraint events_2025_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.events'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s validate constraint events_2025_limbeck_bound', other);
  end if;
end
$limbeck$;
alter table public.events attach partition public.events_2025 for values from ('2025-01-01') to ('2026-01-01');
alter table public.events_2025 drop constraint events_2025_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.events'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s drop constraint events_2025_limbeck_bound', other);
  end if;
end
$limbeck$;
alter table public.events_2023 rename constraint events_at_not_null to events_2023_at_not_null;
