create language mine handler plpgsql_call_handler;
create type pair as enum ('a');
create function from_sql(internal) returns internal language internal immutable as 'int4in';
create function to_sql(internal) returns pair language internal immutable as 'int4in';
create function other(internal) returns internal language internal immutable as 'int4in';

create transform for pair language mine (from sql with function from_sql(internal));
create transform for integer language mine (from sql with function from_sql(internal));
