create type mood as enum ('sad', 'ok');
comment on type mood is 'kept';
create table person (id integer primary key, mood mood not null default 'ok', moods mood[] default '{sad}', other mood default 'ok');
create table pet (mood mood unique, constraint is_fine check (mood <> 'sad'));
create index ix_person_mood on person (mood) where mood = 'ok';
