create table public.customers (
  id integer not null,
  constraint customers_pkey primary key (id)
);
create table public.payments (
  id integer not null,
  customer integer,
  paid_at timestamptz not null
);
create index payments_customer on public.payments (customer);
create table public.payments_2007 (
  constraint payments_2007_paid_at_check check (paid_at < '2008-01-01 00:00:00+00'::timestamp with time zone),
  constraint payments_2007_customer_fkey foreign key (customer) references public.customers (id)
) inherits (public.payments);
create rule payments_2007 as on insert to public.payments where new.paid_at < '2008-01-01 00:00:00+00'::timestamp with time zone do instead INSERT INTO public.payments_2007 (id, customer, paid_at)
  VALUES (new.id, new.customer, new.paid_at);
create index payments_2007_customer on public.payments_2007 (customer);
