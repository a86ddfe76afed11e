create function public.same(integer, integer) returns boolean immutable language internal as $$int4eq$$;
create function public.other(integer, integer) returns boolean immutable language internal as $$int4ne$$;
create function public.less(integer, integer) returns boolean immutable language internal as $$int4lt$$;
create function public.compare(integer, integer) returns integer immutable language internal as $$btint4cmp$$;
create function public.negative(integer) returns integer immutable language internal as 'int4um';
