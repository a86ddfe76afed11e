create table notes (id int primary key, owner text, secret boolean);
create schema "Odd";
create table "Odd"."T" (a int);

create policy a on notes for select using (id > 1);
create policy b on notes for delete using (id > 1);
create policy c on notes for update using (id > 1);
comment on policy b on notes is 'kept';
