create policy p on public.a;
alter table public.a enable row level security;
alter table public.b disable row level security;
alter table public.c disable row level security;
drop policy p on public.c;
