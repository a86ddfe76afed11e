comment on table public.a is 'it''s the first';
comment on table public.b is null;
