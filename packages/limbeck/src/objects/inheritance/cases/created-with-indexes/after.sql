create table customers (id integer primary key);
create table payments (id integer not null, customer integer, paid_at timestamptz not null);
create index payments_customer on payments (customer);
create table payments_2007 (
  check (paid_at < '2008-01-01 00:00:00+00'),
  foreign key (customer) references customers
) inherits (payments);
create index payments_2007_customer on payments_2007 (customer);
create rule payments_2007 as on insert to payments where new.paid_at < '2008-01-01 00:00:00+00'
  do instead insert into payments_2007 values (new.id, new.customer, new.paid_at);
