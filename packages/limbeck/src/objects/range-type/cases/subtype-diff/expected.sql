create function public.gap(a time without time zone, b time without time zone) returns double precision
language sql
immutable strict
RETURN EXTRACT(epoch FROM (a - b));
drop type public.clock;
create type public.clock as range (subtype = time, subtype_diff = public.gap);
