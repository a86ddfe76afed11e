alter table public.events add column kind text default 'plain'::text;
