create foreign data wrapper w;
create server files foreign data wrapper w;
create table events (id integer, at date not null) partition by range (at);
create foreign table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01') server files;
create foreign table events_2024 (id integer, at date not null) server files;
