comment on rule one on public.t is 'after';
