create function stamp() returns trigger language plpgsql as 'begin return new; end';
create table event (id integer) partition by list (id);
create table event_1 partition of event for values in (1) partition by list (id);
create table event_1a partition of event_1 default;
create table event_2 partition of event for values in (2);
create trigger stamp before insert on event_1a for each row execute function stamp();
create trigger stamp before update on event_2 for each row execute function stamp();
