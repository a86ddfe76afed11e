create type public.place as (street text, town varchar(20) collate "C");
comment on column public.place.town is 'Or village.';
create table public.houses (at public.place);
create view public.streets as select (at).street, (at).town from public.houses;
