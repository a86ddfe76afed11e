create function check_options(text[], oid) returns void language plpgsql as $$ begin end $$;
create foreign data wrapper files options (debug 'false', added 'y');
create foreign data wrapper other validator check_options options (debug 'true');
create server s foreign data wrapper files;
comment on foreign data wrapper other is 'after';
