create table public.t (
  a integer
);
drop event trigger changed;
create event trigger changed on sql_drop
  when tag in ('drop table')
  execute function public.note();
create event trigger made on ddl_command_end
  when tag in ('create table', 'alter table')
  execute function public.note();
alter event trigger made enable always;
comment on event trigger made is 'new';
alter event trigger stated disable;
comment on event trigger stated is null;
drop event trigger gone;
