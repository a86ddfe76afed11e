drop view public.v;
drop function public.len(public.stroke);
alter table public.t drop column g;
alter type public.point2 rename to point2__replaced;
create type public.point2 as (x bigint, y integer);
alter domain public.named rename to named__replaced;
create domain public.named as public.point2 constraint named_check check ((VALUE).x > 0);
alter type public.stroke rename to stroke__replaced;
create type public.stroke as (a public.point2, b public.point2[], n public.named);
alter domain public.lines rename to lines__replaced;
create domain public.lines as public.stroke[];
alter type public.reach rename to reach__replaced;
alter type public.reach_multirange rename to reach_multirange__replaced;
alter function public.reach_multirange() rename to reach_multirange__replaced;
create type public.reach as range (subtype = public.point2);
alter table only public.child alter column a drop default;
alter table public.t alter column a type public.point2 using a::text::public.point2, alter column b type public.named using b::text::public.named, alter column c type public.stroke using c::text::public.stroke, alter column f type public.stroke[] using f::text[]::public.stroke[], alter column d type public.lines using d::text::public.lines, alter column e type public.reach using e::text::public.reach;
alter table public.parent alter column a drop default, alter column a type public.stroke using a::text::public.stroke;
alter table only public.parent alter column a set default '("(1,2)",,"(1,2)")'::public.stroke;
alter table only public.child alter column a set default '("(1,2)",,"(1,2)")'::public.stroke;
drop type public.reach__replaced;
drop domain public.lines__replaced;
drop type public.stroke__replaced;
drop domain public.named__replaced;
drop type public.point2__replaced;
comment on type public.stroke is 'stroke';
alter table public.t add column g bigint generated always as ((a).x) stored;
create function public.len(public.stroke) returns bigint
language sql
immutable
RETURN ($1).a.x;
create view public.v as SELECT (c).a AS a,
    (a).x AS x
   FROM public.t;
