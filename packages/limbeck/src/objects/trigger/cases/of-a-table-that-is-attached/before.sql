create function stamp() returns trigger language plpgsql as 'begin return new; end';
create table event (id integer) partition by list (id);
create trigger stamp before update on event for each row execute function stamp();
create table event_1 (id integer);
create trigger stamp before update on event_1 for each row execute function stamp();
