create table orders (id integer primary key, city text, zip text, placed timestamptz);
create schema stats;
create statistics stats.places on zip, city from public.orders;
create statistics days on (date_trunc('day', placed at time zone 'UTC')) from orders;
create statistics mixed (mcv, ndistinct) on city, (length(zip)), ("city" || zip) from orders;
alter statistics mixed set statistics 500;
comment on statistics mixed is 'for the planner';
