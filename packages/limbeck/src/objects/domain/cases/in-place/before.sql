create domain public.email as text default 'a' constraint has_at check (value like '%@%') constraint short check (length(value) < 100);
create table public.users (address public.email);
