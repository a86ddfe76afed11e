create type public.place as (street text, number integer);
comment on column public.place.street is 'one';
comment on type public.place is 'one';
