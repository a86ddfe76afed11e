create domain public.email as text constraint has_at check (value like '%@%');
alter domain public.email add constraint short check (length(value) < 100) not valid;
