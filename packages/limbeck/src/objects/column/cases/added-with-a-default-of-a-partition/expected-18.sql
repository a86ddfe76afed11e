alter table public.event add column kind text default 'x'::text;
alter table public.event add column note text;
comment on column public.event_2.note is 'its own';
alter table public.event add column at date;
alter table public.event_1 alter column kind set default 'y'::text;
alter table public.event_1 add not null note not valid;
alter table public.event_1 validate constraint event_1_note_not_null;
alter table public.event_2 alter column at set statistics 500;
