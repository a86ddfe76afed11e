alter table public.refund drop constraint refund_account;
do $limbeck$
begin
  execute pg_catalog.format('alter table public.account_3 add constraint account_3_limbeck_bound check (%s) not valid',
    pg_catalog.pg_get_partition_constraintdef('public.account_3'::regclass));
end
$limbeck$;
alter table public.account_3 validate constraint account_3_limbeck_bound;
alter table public.account detach partition public.account_3 concurrently;
alter table public.account_3 drop constraint account_3_limbeck_bound;
alter table public.account_3 rename constraint account_id_not_null to account_3_id_not_null;
do $limbeck$
begin
  execute pg_catalog.format('alter table public.account_2 add constraint account_2_limbeck_bound check (%s) not valid',
    pg_catalog.pg_get_partition_constraintdef('public.account_2'::regclass));
end
$limbeck$;
alter table public.account_2 validate constraint account_2_limbeck_bound;
alter table public.account detach partition public.account_2 concurrently;
alter table public.account_2 drop constraint account_2_limbeck_bound;
drop table public.account_2;
