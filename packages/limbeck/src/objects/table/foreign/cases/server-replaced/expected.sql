drop view public.seen;
drop foreign table public.far;
drop server files;
create server files type 'b' foreign data wrapper w;
create foreign table public.far (
  id integer options (column_name 'a'),
  name text
) server files;
create view public.seen as SELECT id
   FROM public.far;
