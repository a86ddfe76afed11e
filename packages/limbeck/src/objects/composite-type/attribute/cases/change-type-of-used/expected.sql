drop view public.streets;
drop function public.first(public.place);
alter table public.houses drop constraint houses_others_check;
alter type public.place drop attribute gone;
alter type public.place rename to place__replaced;
create type public.place as (number bigint, street text);
alter table public.houses alter column at drop default, alter column at type public.place using at::text::public.place, alter column others type public.place[] using others::text[]::public.place[];
drop type public.place__replaced;
comment on type public.place is 'kept';
comment on column public.place.street is 'kept too';
alter type public.place add attribute town text;
alter table public.houses add constraint houses_others_check check (others IS NOT NULL) not valid;
alter table public.houses validate constraint houses_others_check;
create function public.first(p public.place) returns bigint
language sql
immutable
RETURN (p).number;
alter table public.houses alter column at set default '(1,x,)'::public.place;
create view public.streets as SELECT (at).street AS street
   FROM public.houses;
