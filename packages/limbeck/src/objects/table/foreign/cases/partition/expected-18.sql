alter table public.events_2024 rename constraint events_2024_at_not_null to events_at_not_null;
alter table public.events detach partition public.events_2023;
alter table public.events attach partition public.events_2024 for values from ('2024-01-01') to ('2025-01-01');
create foreign table public.events_2025 (
  id integer default 1,
  at date constraint events_at_not_null not null
) server files options (path '2025');
alter table public.events attach partition public.events_2025 for values from ('2025-01-01') to ('2026-01-01');
alter table public.events_2023 rename constraint events_at_not_null to events_2023_at_not_null;
