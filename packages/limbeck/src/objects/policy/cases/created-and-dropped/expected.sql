create policy p on "Odd"."T" using (( SELECT count(*) AS count
   FROM public.notes
  WHERE (notes.id = "T".a)) > 0);
create policy "No secrets" on public.notes as restrictive for update using (NOT secret) with check ((NOT secret) AND (id = ANY (ARRAY[1, 2])));
create policy everybody on public.notes;
create policy fresh on public.notes for insert with check (id > 0);
comment on policy fresh on public.notes is 'only new ones';
create policy own on public.notes for select to pg_monitor, pg_read_all_data using (owner = CURRENT_USER);
drop policy gone on public.notes;
