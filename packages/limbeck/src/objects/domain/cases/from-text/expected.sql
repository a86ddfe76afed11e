alter domain public.code rename to code__replaced;
create domain public.code as integer;
alter table public.orders alter column code drop default, alter column code type public.code using code::text::integer::public.code;
drop domain public.code__replaced;
alter table public.orders alter column code set default 7;
