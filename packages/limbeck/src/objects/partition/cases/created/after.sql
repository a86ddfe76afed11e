create table event (id integer not null, at date not null, kind text default 'x', note text, primary key (id, at)) partition by range (at);
create table event_1 partition of event for values from ('2025-01-01') to ('2026-01-01');
create table event_rest partition of event default;
alter table event_1 alter column kind set default 'y';
comment on table event_1 is 'of 2025';
create index on event (kind);
create table event_h (b text, a integer not null) partition by hash (a);
create table event_h0 (a integer not null, b text);
alter table event_h attach partition event_h0 for values with (modulus 1, remainder 0);
