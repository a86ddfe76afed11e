create table notes (id int primary key, body text, owner text);
create table drafts (id int primary key, body text);
grant select, update on notes to pg_monitor;
grant update on drafts to pg_monitor;
