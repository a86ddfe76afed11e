comment on policy a on public.notes is 'other';
comment on policy b on public.notes is 'new';
