create table notes (id int, owner text);
create policy own on notes for select using (owner = current_user);
alter table notes enable row level security;
