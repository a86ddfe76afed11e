alter table public.codes detach partition public.codes_rest;
alter table public.codes detach partition public.codes_1;
drop table public.codes;
create table public.codes (
  code integer,
  kind varchar(7)
) partition by list (code);
alter table public.codes_1 alter column code type integer using code::integer;
alter table public.codes_1 alter column kind type varchar(7);
alter table public.codes attach partition public.codes_1 for values in (1, 2);
alter table public.codes_rest alter column code type integer using code::integer;
alter table public.codes_rest alter column kind type varchar(7);
alter table public.codes attach partition public.codes_rest default;
alter table public.log detach partition public.log_old;
alter table public.log detach partition public.log_new;
drop table public.log;
create table public.log (
  at timestamp(3) not null,
  level text,
  kind varchar(5) default 'x'::character varying
) partition by range (date_trunc('day'::text, at), level);
create index log_level_idx on public.log (level);
alter table public.log_new alter column at type timestamp(3);
alter table public.log_new alter column level type text;
alter table public.log_new alter column kind drop default, alter column kind type varchar(5), alter column kind set default 'x'::character varying;
alter table public.log attach partition public.log_new for values from ('2024-01-01 00:00:00', '') to (maxvalue, maxvalue);
alter table public.log_old alter column at type timestamp(3);
alter table public.log_old alter column level type text;
alter table public.log_old alter column kind drop default, alter column kind type varchar(5), alter column kind set default 'x'::character varying;
alter table public.log attach partition public.log_old for values from (minvalue, minvalue) to ('2024-01-01 00:00:00', '');
