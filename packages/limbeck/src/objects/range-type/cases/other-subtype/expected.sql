drop view public.v;
alter table public.t drop constraint t_a_excl;
alter type public.span rename to span__replaced;
alter type public.span_multirange rename to span_multirange__replaced;
alter function public.span_multirange() rename to span_multirange__replaced;
create type public.span as range (subtype = bigint);
alter type public.plan rename to plan__replaced;
create type public.plan as (at public.span, more public.span_multirange);
alter domain public.positive rename to positive__replaced;
create domain public.positive as public.span constraint positive_check check (lower(VALUE) > 0);
alter table public.t alter column a drop default, alter column a type public.span using a::text::public.span, alter column a set default '[1,2)'::public.span, alter column e type public.span[] using e::text[]::public.span[], alter column d type public.plan using d::text::public.plan, alter column c type public.positive using c::text::public.positive, alter column b type public.span_multirange using b::text::public.span_multirange;
drop domain public.positive__replaced;
drop type public.plan__replaced;
drop type public.span__replaced;
comment on type public.span is 's';
alter table public.t add constraint t_a_excl exclude using gist (a with &&);
create view public.v as SELECT lower(a) AS lower
   FROM public.t;
