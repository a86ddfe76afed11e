create type span as range (subtype = text);
create table t (id integer primary key, a span default '[1,2)', b span_multirange);
insert into t values (1, '[1,4)', '{[1,2)}');
