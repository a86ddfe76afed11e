create function app.qualified() returns bigint
language sql
as $$select count(*) from app.task where task.id > 1$$;
set check_function_bodies to off;
create function app.tasks() returns bigint
language sql
as $$select count(*) from task$$;
reset check_function_bodies;
create or replace function app.of_path() returns app.result
language plpgsql
set search_path to 'app'
as $$declare made result; begin made.size := 1; return made; end$$;
set check_function_bodies to off;
create or replace function app.of_size(size integer) returns app.result
language plpgsql
as $$declare made result; begin made.size := size + 1; return made; end$$;
reset check_function_bodies;
