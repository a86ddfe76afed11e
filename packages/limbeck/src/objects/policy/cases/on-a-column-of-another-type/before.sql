create table notes (id int, owner varchar(10));
create policy own on notes for select using (owner = 'me');
comment on policy own on notes is 'mine';
alter table notes enable row level security;
