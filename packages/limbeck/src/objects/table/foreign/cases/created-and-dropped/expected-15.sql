create schema "Odd";
create domain public.positive as integer constraint positive_check check (VALUE > 0);
create foreign table "Odd"."Far Away" (
  id integer options ("Odd" '%', column_name 'Id') not null,
  name text collate "C" default 'none'::text,
  size public.positive options (column_name 'size'),
  constraint "Far Away_size_check" check ((size)::integer > 1) no inherit,
  constraint named check (name <> ''::text)
) server files options ("Odd" 'it''s', path '/tmp/100%');
alter foreign table "Odd"."Far Away" alter column name set statistics 500, add constraint later check (id > 0) not valid;
comment on foreign table "Odd"."Far Away" is 'elsewhere';
comment on column "Odd"."Far Away".name is 'of a file';
grant select on table "Odd"."Far Away" to public;
grant update (name) on table "Odd"."Far Away" to public;
create function public.stamp() returns trigger
language plpgsql
as $$ begin return new; end $$;
create trigger stamped before insert on "Odd"."Far Away"
  for each row
  execute function public.stamp();
create foreign table public.bare () server files;
create view public.seen as SELECT "Far Away".id
   FROM "Odd"."Far Away";
drop foreign table public.gone;
