create index concurrently event_kind on public.event (kind);
create index concurrently event_1_kind_idx on public.event_1 (kind);
alter table public.event attach partition public.event_1 for values from ('2025-01-01') to ('2026-01-01');
