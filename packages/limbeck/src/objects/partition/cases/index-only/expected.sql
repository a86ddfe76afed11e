create index event_1_kind_idx on public.event_1 (kind);
drop index public.event_kind;
create index event_kind on public.event (kind);
