create function public.same(integer, integer) returns boolean immutable language internal as $$int4eq$$;
create function public.other(integer, integer) returns boolean immutable language internal as $$int4ne$$;
create function public.less(integer, integer) returns boolean immutable language internal as $$int4lt$$;
create function public.compare(integer, integer) returns integer immutable language internal as $$btint4cmp$$;
create operator public.<<< (function = public.less, leftarg = integer, rightarg = integer);
create operator public.=== (function = public.same, leftarg = integer, rightarg = integer);
create table public.t (id integer);
create operator class public.backward for type integer using btree as operator 1 public.<<<, operator 3 public.===, function 1 public.compare(integer, integer);
create index ix on public.t (id public.backward);
