create table public.event (
  id integer not null,
  at date not null,
  kind text default 'x'::text,
  note text,
  constraint event_pkey primary key (id, at)
) partition by range (at);
create index event_kind_idx on public.event (kind);
create table public.event_1 (
  id integer constraint event_id_not_null not null,
  at date constraint event_at_not_null not null,
  kind text default 'y'::text,
  note text,
  constraint event_1_pkey primary key (id, at)
);
comment on table public.event_1 is 'of 2025';
create index event_1_kind_idx on public.event_1 (kind);
alter table public.event attach partition public.event_1 for values from ('2025-01-01') to ('2026-01-01');
create table public.event_h (
  b text,
  a integer not null
) partition by hash (a);
create table public.event_h0 (
  a integer not null,
  b text
);
alter table public.event_h attach partition public.event_h0 for values with (modulus 1, remainder 0);
create table public.event_rest (
  id integer constraint event_id_not_null not null,
  at date constraint event_at_not_null not null,
  kind text default 'x'::text,
  note text,
  constraint event_rest_pkey primary key (id, at)
);
create index event_rest_kind_idx on public.event_rest (kind);
alter table public.event attach partition public.event_rest default;
