create table public.base (
  id integer not null,
  name text default 'a'::text,
  constraint named check (name <> ''::text)
);
create table public.other (
  id integer not null,
  more text
);
create table public.child (
  id integer not null,
  own text
) inherits (public.base, public.other);
alter table public.child alter column name set default 'b'::text;
create table public.plain () inherits (public.base);
