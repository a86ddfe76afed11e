create table notes (id int primary key, owner text, secret boolean);
create schema "Odd";
create table "Odd"."T" (a int);

create policy gone on notes for delete using (id > 3);
