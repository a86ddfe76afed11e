create domain public.email as text default 'b' not null constraint short check (length(value) < 50) constraint long check (length(value) > 3);
create table public.users (address public.email);
