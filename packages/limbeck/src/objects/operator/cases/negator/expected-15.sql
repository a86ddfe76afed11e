drop operator public.!== (integer, integer);
create operator public.!== (function = public.other, leftarg = integer, rightarg = integer, negator = operator(public.===));
drop operator public.=== (integer, integer);
create operator public.=== (function = public.same, leftarg = integer, rightarg = integer, negator = operator(public.!==));
