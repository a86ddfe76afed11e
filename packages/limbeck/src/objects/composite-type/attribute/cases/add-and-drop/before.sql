create type public.place as (street text, gone integer);
create table public.houses (at public.place);
insert into public.houses values (row('high', 1));
create view public.streets as select (at).street from public.houses;
