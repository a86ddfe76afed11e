create language gone handler plpgsql_call_handler;
create language changed handler plpgsql_call_handler;
create function f() returns integer language changed as 'begin return 1; end';
