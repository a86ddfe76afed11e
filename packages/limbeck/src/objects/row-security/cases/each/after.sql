create table a (id int);
create policy p on a;
alter table a enable row level security;
create table b (id int);
alter table b force row level security;
create table c (id int);
