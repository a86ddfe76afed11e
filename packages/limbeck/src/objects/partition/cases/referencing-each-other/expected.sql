alter table public.account drop constraint account_payment;
drop table public.payment_1;
alter table public.payment drop constraint payment_account;
alter table public.payment detach partition public.payment_2;
drop table public.payment;
drop table public.account_1;
drop table public.account;
