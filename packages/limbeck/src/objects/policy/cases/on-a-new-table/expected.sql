create table public.notes (
  id integer,
  owner text
);
create policy own on public.notes for select using (owner = CURRENT_USER);
alter table public.notes enable row level security;
