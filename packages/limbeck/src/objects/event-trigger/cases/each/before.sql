create function note() returns event_trigger language plpgsql as 'begin end';

create event trigger gone on ddl_command_end execute function note();
create event trigger changed on sql_drop execute function note();
create event trigger stated on ddl_command_start execute function note();
comment on event trigger stated is 'before';
