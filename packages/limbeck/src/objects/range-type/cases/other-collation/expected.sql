alter type public.span rename to span__replaced;
alter type public.span_multirange rename to span_multirange__replaced;
alter function public.span_multirange() rename to span_multirange__replaced;
alter function public.span(text, text) rename to span__replaced;
alter function public.span(text, text, text) rename to span__replaced;
create type public.span as range (subtype = text, collation = "C");
alter table public.t alter column a drop default, alter column a type public.span using a::text::public.span, alter column a set default '[1,2)'::public.span, alter column b type public.span_multirange using b::text::public.span_multirange;
drop type public.span__replaced;
