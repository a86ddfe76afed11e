alter table public.refund drop constraint refund_account;
alter table public.account detach partition public.account_3;
alter table public.account_3 rename constraint account_id_not_null to account_3_id_not_null;
alter table public.account detach partition public.account_2;
drop table public.account_2;
