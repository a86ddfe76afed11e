create foreign data wrapper w;
create server files foreign data wrapper w;
create table events (id integer, at date not null, kind text default 'plain') partition by range (at);
create foreign table events_2025 partition of events
  for values from ('2025-01-01') to ('2026-01-01') server files;
