create schema app;
create type app.floatrange as range (subtype = float8, subtype_diff = float8mi);
create type span as range (subtype = text, collation = "C", subtype_opclass = text_pattern_ops, multirange_type_name = spans);
comment on type span is 'from one word to another';
create table t (a app.floatrange, b app.floatmultirange, c span[]);
