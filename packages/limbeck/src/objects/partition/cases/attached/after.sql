create table event (id integer not null, at date not null, kind text default 'x', note text, primary key (id, at)) partition by range (at);
create table event_1 (at date not null, id integer not null, kind text default 'z', note text, primary key (id, at));
alter table event attach partition event_1 for values from ('2025-01-01') to ('2026-01-01');
create index event_kind on event (kind);
