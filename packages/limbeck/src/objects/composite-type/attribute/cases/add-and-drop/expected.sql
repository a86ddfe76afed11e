alter type public.place add attribute town varchar(20) collate "C";
comment on column public.place.town is 'Or village.';
create or replace view public.streets as SELECT (at).street AS street,
    (at).town AS town
   FROM public.houses;
alter type public.place drop attribute gone;
