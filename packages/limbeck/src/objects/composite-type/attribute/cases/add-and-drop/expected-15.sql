alter type public.place add attribute town varchar(20) collate "C";
comment on column public.place.town is 'Or village.';
create or replace view public.streets as SELECT (houses.at).street AS street,
    (houses.at).town AS town
   FROM public.houses;
alter type public.place drop attribute gone;
