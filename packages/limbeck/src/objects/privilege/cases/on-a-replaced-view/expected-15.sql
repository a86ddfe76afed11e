drop view public.shown;
create view public.shown as SELECT notes.body
   FROM public.notes;
grant select on table public.shown to pg_monitor;
