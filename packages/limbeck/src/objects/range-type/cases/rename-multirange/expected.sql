alter type public.spans rename to span_multirange;
alter table public.t alter column b type public.span_multirange using b::text::public.span_multirange;
