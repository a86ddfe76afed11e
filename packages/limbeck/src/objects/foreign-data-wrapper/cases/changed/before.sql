create function check_options(text[], oid) returns void language plpgsql as $$ begin end $$;
create foreign data wrapper files validator check_options options (debug 'true', gone 'x');
create foreign data wrapper other options (debug 'true');
create server s foreign data wrapper files;
comment on foreign data wrapper other is 'before';
