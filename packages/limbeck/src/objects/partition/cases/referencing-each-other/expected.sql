alter table public.account drop constraint account_payment;
drop table public.payment_1;
alter table public.payment drop constraint payment_account;
do $limbeck$
begin
  execute pg_catalog.format('alter table public.payment_2 add constraint payment_2_limbeck_bound check (%s) not valid',
    pg_catalog.pg_get_partition_constraintdef('public.payment_2'::regclass));
end
$limbeck$;
alter table public.payment_2 validate constraint payment_2_limbeck_bound;
alter table public.payment detach partition public.payment_2 concurrently;
alter table public.payment_2 drop constraint payment_2_limbeck_bound;
drop table public.payment;
drop table public.account_1;
drop table public.account;
