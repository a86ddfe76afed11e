drop type public.place;
create table public.place (
  street text
);
