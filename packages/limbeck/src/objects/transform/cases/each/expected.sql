create transform for text language mine (from sql with function public.from_sql(internal));
comment on transform for text language mine is 'new';
create function public.f(a text) returns text
language mine
transform for type text
as $$$$;
create or replace transform for public.pair language mine (from sql with function public.other(internal), to sql with function public.to_sql(internal));
drop transform for integer language mine;
