create table event (id integer not null, at date not null, kind text default 'x', note text, primary key (id, at)) partition by range (at);
create table event_1 partition of event for values from ('2025-01-01') to ('2026-01-01');
create table event_sub partition of event for values from ('2026-01-01') to ('2028-01-01') partition by list (id);
create table event_sub_1 partition of event_sub default;
create index event_1_kind on event_1 (kind);
