create domain public.email as text;
alter domain public.email add constraint has_at check (value like '%@%') not valid;
