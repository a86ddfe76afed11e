alter operator public.=== (integer, integer) set (restrict = none, join = eqjoinsel);
