create operator public.!== (function = public.other, leftarg = integer, rightarg = integer, commutator = operator(public.!==), negator = operator(public.===));
create operator public.=== (function = public.same, leftarg = integer, rightarg = integer, commutator = operator(public.===), negator = operator(public.!==), restrict = eqsel, join = eqjoinsel, hashes, merges);
comment on operator public.=== (integer, integer) is 'the same';
create operator public.~~~ (function = public.negative, rightarg = integer);
