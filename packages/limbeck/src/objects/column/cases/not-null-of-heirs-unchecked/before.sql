-- needs: postgresql 18
create table t (a integer, b integer not null, c integer);
create table child (d integer) inherits (t);
create table grandchild () inherits (child);
alter table t add constraint a_given not null a not valid;
alter table t add constraint c_given not null c;
create table p (a integer not null, b integer not null) partition by list (a);
create table p_1 partition of p for values in (1);
