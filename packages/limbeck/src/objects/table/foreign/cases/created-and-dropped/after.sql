create foreign data wrapper w;
create server files foreign data wrapper w;
create schema "Odd";
create domain positive as integer check (value > 0);
create foreign table "Odd"."Far Away" (
  id integer options (column_name 'Id', "Odd" '%') not null,
  name text collate "C" default 'none'::text,
  size positive options (column_name 'size'),
  constraint named check (name <> ''),
  check (size > 1) no inherit
) server files options (path '/tmp/100%', "Odd" 'it''s');
comment on foreign table "Odd"."Far Away" is 'elsewhere';
comment on column "Odd"."Far Away".name is 'of a file';
alter foreign table "Odd"."Far Away" alter column name set statistics 500;
alter foreign table "Odd"."Far Away" add constraint later check (id > 0) not valid;
create foreign table bare () server files;
create view seen as select id from "Odd"."Far Away";
grant select on "Odd"."Far Away" to public;
grant update (name) on "Odd"."Far Away" to public;
create function stamp() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger stamped before insert on "Odd"."Far Away" for each row execute function stamp();
