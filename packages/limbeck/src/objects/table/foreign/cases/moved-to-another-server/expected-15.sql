drop view public.seen;
drop foreign table public.far;
create foreign table public.far (
  id integer not null,
  constraint positive check (id > 0)
) server other options (path 'x');
comment on foreign table public.far is 'moved';
drop table public.near;
create foreign table public.near (
  id integer
) server files;
create view public.seen as SELECT far.id
   FROM public.far;
