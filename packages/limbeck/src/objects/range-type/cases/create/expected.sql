create schema app;
create type app.floatrange as range (subtype = double precision, subtype_diff = float8mi);
create type public.span as range (subtype = text, subtype_opclass = text_pattern_ops, collation = "C", multirange_type_name = public.spans);
comment on type public.span is 'from one word to another';
create table public.t (
  a app.floatrange,
  b app.floatmultirange,
  c public.span[]
);
