create table a (id int);
create table b (id int);
alter table b enable row level security, force row level security;
create table c (id int);
alter table c enable row level security;
create policy p on c;
