alter policy c on "Odd"."T" with check (a > 3);
alter policy a on public.notes to public with check (owner = 'a'::text);
alter policy b on public.notes to pg_monitor, pg_read_all_data using (id > 7);
