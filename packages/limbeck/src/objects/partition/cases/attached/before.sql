create table event (id integer not null, at date not null, kind text default 'x', note text, primary key (id, at)) partition by range (at);
create table event_1 (at date not null, id integer not null, kind text default 'z', note text, primary key (id, at));
insert into event_1 values ('2025-03-01', 1, 'a');
