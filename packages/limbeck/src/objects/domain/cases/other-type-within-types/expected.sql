drop view public.v;
drop function public.sum_of(public.pair, public.small);
drop index public.t_f_idx;
drop index public.t_b_idx1;
drop index public.t_b_idx;
alter table public.t drop constraint t_b_check;
alter table public.t drop column twice;
alter table public.parted detach partition public.parted2;
alter table public.parted detach partition public.parted1;
drop table public.parted;
alter domain public.base rename to base__replaced;
create domain public.base as bigint default 3 constraint base_check check (VALUE > 0);
alter domain public.bases rename to bases__replaced;
create domain public.bases as public.base[];
alter domain public.small rename to small__replaced;
create domain public.small as public.base default 3 constraint small_check check ((VALUE)::numeric < (1000)::numeric);
alter type public.span rename to span__replaced;
alter type public.span_multirange rename to span_multirange__replaced;
alter function public.span_multirange() rename to span_multirange__replaced;
create type public.span as range (subtype = public.base);
alter type public.pair rename to pair__replaced;
create type public.pair as (one public.base, many public.small[], at public.span);
alter domain public.pair_domain rename to pair_domain__replaced;
create domain public.pair_domain as public.pair;
alter table public.t alter column a type public.base using a::integer::bigint::public.base, alter column c type public.bases using c::text::public.bases, alter column b drop default, alter column b type public.small using b::integer::bigint::public.small, alter column b set default 7, alter column h type public.small[] using h::integer[]::bigint[]::public.small[], alter column f type public.span using f::text::public.span, alter column d type public.pair using d::text::public.pair, alter column i type public.pair[] using i::text[]::public.pair[], alter column e type public.pair_domain using e::text::public.pair_domain, alter column g type public.span_multirange using g::text::public.span_multirange;
alter table public.child alter column z type public.base using z::integer::bigint::public.base;
alter table public.parted1 alter column a type public.small using a::integer::bigint::public.small, alter column b type public.pair using b::text::public.pair;
alter table public.parted2 alter column a type public.small using a::integer::bigint::public.small, alter column b type public.pair using b::text::public.pair;
alter table public.parent alter column a type public.small using a::integer::bigint::public.small;
drop domain public.pair_domain__replaced;
drop type public.pair__replaced;
drop type public.span__replaced;
drop domain public.small__replaced;
drop domain public.bases__replaced;
drop domain public.base__replaced;
comment on domain public.small is 'small';
comment on type public.span is 'span';
comment on type public.pair is 'pair';
create table public.parted (
  a public.small,
  b public.pair
) partition by list (a);
alter table public.parted attach partition public.parted1 for values in ('1', '2');
alter table public.parted attach partition public.parted2 default;
alter table public.t add column twice numeric generated always as ((b)::bigint * 2) stored;
alter table public.t add constraint t_b_check check ((b)::bigint > 1) not valid;
alter table public.t validate constraint t_b_check;
create index t_b_idx on public.t (b);
create unique index t_b_idx1 on public.t (b) where (a)::bigint > 1;
create index t_f_idx on public.t using gist (f);
create function public.sum_of(p public.pair, s public.small) returns public.base
language sql
immutable
RETURN ((((p).one)::bigint + (s)::bigint))::public.base;
create view public.v as SELECT a,
    b,
    (d).one AS one,
    f
   FROM public.t;
