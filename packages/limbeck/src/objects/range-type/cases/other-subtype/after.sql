create type span as range (subtype = bigint);
create domain positive as span check (lower(value) > 0);
create type plan as (at span, more span_multirange);
create table t (id integer primary key, a span default '[1,2)', b span_multirange, c positive, d plan, e span[], exclude using gist (a with &&));
insert into t values (1, '[1,4)', '{[1,2)}', '[3,4)', '("[1,2)","{[3,4)}")', '{"[1,2)"}');
comment on type span is 's';
create view v as select lower(a) from t;
