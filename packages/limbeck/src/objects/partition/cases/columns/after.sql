create table event (id integer not null, at date not null, kind text default 'new' not null, size bigint, added text default 'q' check (added <> ''), primary key (id, at)) partition by range (at);
alter table event add constraint kind_known check (kind <> 'b');
create table event_1 partition of event for values from ('2025-01-01') to ('2026-01-01');
alter table event_1 alter column kind set default 'own';
create table event_sub partition of event for values from ('2026-01-01') to ('2028-01-01') partition by list (id);
create table event_sub_1 partition of event_sub default;
