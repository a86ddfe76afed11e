create function note() returns event_trigger language plpgsql as 'begin end';

create event trigger made on ddl_command_end when tag in ('CREATE TABLE', 'alter table') execute function note();
alter event trigger made enable always;
comment on event trigger made is 'new';
create event trigger changed on sql_drop when tag in ('DROP TABLE') execute function note();
create event trigger stated on ddl_command_start execute function note();
alter event trigger stated disable;
create table t (a integer);
