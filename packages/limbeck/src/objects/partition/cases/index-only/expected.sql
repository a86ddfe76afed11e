create index concurrently event_1_kind_idx on public.event_1 (kind);
alter index public.event_kind attach partition public.event_1_kind_idx;
