drop policy own on public.notes;
alter table public.notes alter column owner type varchar(20);
create policy own on public.notes for select using ((owner)::text = 'me'::text);
comment on policy own on public.notes is 'mine';
