create type span as range (subtype = integer);
create table t (a span, b span_multirange);
