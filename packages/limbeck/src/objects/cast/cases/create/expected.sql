create cast (integer as public.money_amount) with function public.amount_of(integer);
create cast (public.money_amount as integer) with function public.cents_of(public.money_amount) as assignment;
comment on cast (public.money_amount as integer) is 'to cents';
create cast (public.money_amount as text) with inout as implicit;
