alter table public.t add column c integer;
comment on column public.t.c is 'new';
comment on column public.t.a is null;
comment on column public.t.b is 'it''s second';
