comment on type public.place is null;
comment on column public.place.street is 'two';
comment on column public.place.number is 'two';
