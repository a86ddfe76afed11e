create type public.place as (street text, number integer);
comment on column public.place.street is 'two';
comment on column public.place.number is 'two';
