create table event_1 (id integer not null, at date not null, kind text default 'x', note text, primary key (id, at));
