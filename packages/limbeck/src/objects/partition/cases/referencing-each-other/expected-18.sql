alter table public.account drop constraint account_payment;
drop table public.payment_1;
alter table public.payment drop constraint payment_account;
alter table public.payment detach partition public.payment_2;
alter table public.payment_2 rename constraint payment_id_not_null to payment_2_id_not_null;
drop table public.payment;
drop table public.account_1;
drop table public.account;
