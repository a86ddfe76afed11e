create table public.listed (
  id integer default nextval('public.listed_id_seq'::regclass) not null
);
alter sequence public.listed_id_seq owned by public.listed.id;
drop table public.allowed;
alter table public.listed add constraint listed_pkey primary key (id);
