create sequence public.three_id_seq as integer;
create sequence public.one_id_seq as integer increment by 2;
create table public.one (
  id integer default nextval('public.one_id_seq'::regclass) not null
);
alter sequence public.one_id_seq owned by public.one.id;
create table public.three (
  id integer default nextval('public.three_id_seq'::regclass) not null
);
create sequence public.other;
alter sequence public.other owned by public.three.id;
create table public.two (
  id integer default nextval('public.one_id_seq'::regclass)
);
