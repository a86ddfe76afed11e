create function public.same(integer, integer) returns boolean immutable language internal as $$int4eq$$;
create function public.other(integer, integer) returns boolean immutable language internal as $$int4ne$$;
create function public.less(integer, integer) returns boolean immutable language internal as $$int4lt$$;
create function public.compare(integer, integer) returns integer immutable language internal as $$btint4cmp$$;
create operator public.<<< (function = public.less, leftarg = integer, rightarg = integer);
create operator public.=== (function = public.same, leftarg = integer, rightarg = integer);
create operator family public.numbers using btree;
comment on operator family public.numbers using btree is 'loose';
alter operator family public.numbers using btree add operator 1 public.<<< (integer, integer), function 1 (integer, integer) public.compare(integer, integer);
