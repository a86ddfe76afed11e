create type mood as enum ('sad', 'ok');
create table t (a text default 'ok', b mood not null default 'sad', c text[] default '{}');
create index i on t (a);
