alter table public.t drop column checked_at;
alter table public.t add column a_checked_at timestamptz constraint t_checked_at_not_null not null;
