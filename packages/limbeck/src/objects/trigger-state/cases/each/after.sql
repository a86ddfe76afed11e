create function touch() returns trigger language plpgsql as 'begin return new; end';
create table parted (a integer) partition by list (a);
create table one partition of parted for values in (1);
create table two partition of parted for values in (2) partition by list (a);
create table three partition of two for values in (2);

create trigger changed after insert on parted for each row execute function touch();
create trigger made_over after update on parted for each row execute function touch();
create trigger stays after insert on parted for each row execute function touch();
alter table only parted enable always trigger changed;
alter table three disable trigger made_over;
alter table one enable replica trigger stays;
alter table only two disable trigger stays;
