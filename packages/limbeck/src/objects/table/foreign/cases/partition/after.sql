create foreign data wrapper w;
create server files foreign data wrapper w;
create table events (id integer, at date not null) partition by range (at);
create foreign table events_2023 (id integer, at date not null) server files;
create foreign table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01') server files;
create foreign table events_2025 partition of events (id default 1)
  for values from ('2025-01-01') to ('2026-01-01') server files options (path '2025');
