create type public.money_amount as (cents integer);
create function public.cents_of(public.money_amount) returns integer immutable language sql return ($1).cents;
create function public.amount_of(integer) returns public.money_amount immutable language sql return row($1)::public.money_amount;
create cast (public.money_amount as integer) with function public.cents_of(public.money_amount);
