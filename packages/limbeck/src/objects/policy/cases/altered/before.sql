create table notes (id int primary key, owner text, secret boolean);
create schema "Odd";
create table "Odd"."T" (a int);

create policy a on notes for all to pg_monitor using (id > 1);
create policy b on notes for update to public using (id > 1) with check (id > 2);
create policy c on "Odd"."T" for insert with check (a > 2);
