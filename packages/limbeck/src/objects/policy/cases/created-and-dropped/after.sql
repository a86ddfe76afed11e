create table notes (id int primary key, owner text, secret boolean);
create schema "Odd";
create table "Odd"."T" (a int);

create policy everybody on notes;
create policy own on notes for select to pg_monitor, pg_read_all_data using (owner = current_user);
create policy "No secrets" on notes as restrictive for update using (not secret) with check (not secret and id in (1, 2));
create policy fresh on notes for insert with check (id > 0);
create policy p on "Odd"."T" using ((select count(*) from notes where notes.id = a) > 0);
comment on policy fresh on notes is 'only new ones';
