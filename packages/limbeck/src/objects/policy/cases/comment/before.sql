create table notes (id int primary key, owner text, secret boolean);
create schema "Odd";
create table "Odd"."T" (a int);

create policy a on notes;
comment on policy a on notes is 'one';
create policy b on notes;
