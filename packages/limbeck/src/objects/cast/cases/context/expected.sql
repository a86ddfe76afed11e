drop cast (public.money_amount as integer);
create cast (public.money_amount as integer) with function public.cents_of(public.money_amount) as implicit;
