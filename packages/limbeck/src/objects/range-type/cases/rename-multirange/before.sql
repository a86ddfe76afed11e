create type span as range (subtype = integer, multirange_type_name = spans);
create table t (a span, b spans);
