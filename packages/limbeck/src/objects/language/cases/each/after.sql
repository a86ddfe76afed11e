create trusted language made handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
comment on language made is 'new';
create trusted language changed handler plpgsql_call_handler validator plpgsql_validator;
create function f() returns integer language changed as 'begin return 1; end';
