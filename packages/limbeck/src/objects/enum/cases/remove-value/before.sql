create type mood as enum ('sad', 'ok', 'gone');
comment on type mood is 'kept';
create table person (id integer primary key, mood mood not null default 'ok', moods mood[] default '{sad}', other mood default 'gone');
create table pet (mood mood unique, constraint is_fine check (mood <> 'sad'));
create index ix_person_mood on person (mood) where mood = 'ok';
insert into person values (1, 'sad', '{ok,sad}', null), (2, 'ok', null, 'ok');
