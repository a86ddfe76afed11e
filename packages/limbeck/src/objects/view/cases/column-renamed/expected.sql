drop view public.swapped;
create view public.swapped as SELECT id AS b,
    age AS a
   FROM public.users;
alter view public.uncommented rename column name to title;
create or replace view public.uncommented as SELECT name AS title
   FROM public.users;
comment on column public.uncommented.title is null;
alter view public.v rename column name to title;
create or replace view public.v as SELECT id,
    name AS title
   FROM public.users;
alter view public.v alter column title set default 'nobody'::character varying;
comment on column public.v.id is 'id of a user';
comment on column public.v.title is 'kept';
create or replace view public.upon as SELECT title AS name
   FROM public.v;
