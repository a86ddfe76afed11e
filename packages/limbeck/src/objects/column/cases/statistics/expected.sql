alter table public.t alter column a set statistics default, alter column a set (n_distinct = 7);
alter table public.t alter column b set statistics 0, alter column b reset (n_distinct_inherited), alter column b set (n_distinct = -0.5);
