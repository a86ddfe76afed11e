alter table public.refund drop constraint refund_account;
alter table public.account detach partition public.account_3;
alter table public.account detach partition public.account_2;
drop table public.account_2;
