do $limbeck$
begin
  execute pg_catalog.format('alter table public.event_1 add constraint event_1_limbeck_bound check (%s) not valid',
    pg_catalog.pg_get_partition_constraintdef('public.event_1'::regclass));
end
$limbeck$;
alter table public.event_1 validate constraint event_1_limbeck_bound;
alter table public.event detach partition public.event_1 concurrently;
alter table public.event_1 drop constraint event_1_limbeck_bound;
alter table public.event_1 rename constraint event_id_not_null to event_1_id_not_null;
alter table public.event_1 rename constraint event_at_not_null to event_1_at_not_null;
drop table public.event_rest;
drop table public.event;
