create index concurrently event_sub_1_kind_idx on public.event_sub_1 (kind);
create index concurrently event_sub_kind_idx on public.event_sub (kind);
comment on index public.event_1_kind is 'one';
create index concurrently event_kind on public.event (kind);
