create domain public.email as text collate "C" default 'nobody@example.com' not null
  constraint has_at check (value like '%@%') constraint short check (length(value) < 100);
comment on domain public.email is 'an address';
comment on constraint has_at on domain public.email is 'as all have';
create table public.users (id integer, address public.email, others public.email[]);
