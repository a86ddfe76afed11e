create table notes (id int primary key, body text, owner text);
create table drafts (id int primary key, body text);
grant select on notes to pg_monitor;
grant update (body) on notes to pg_monitor;
grant update (body) on drafts to pg_monitor;
