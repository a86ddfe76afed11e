create type mood as enum ('sad', 'ok');
create table t (a mood default 'ok', b text not null default 'sad', c mood[] default '{}');
create index i on t (a);
