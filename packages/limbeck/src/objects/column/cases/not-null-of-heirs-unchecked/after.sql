create table t (a integer, b integer, c integer);
create table child (d integer) inherits (t);
create table grandchild () inherits (child);
alter table t add constraint a_checked not null a;
alter table t add constraint b_given not null b not valid;
alter table t add constraint c_given not null c not valid;
create table p (a integer not null, b integer) partition by list (a);
create table p_1 partition of p for values in (1);
alter table p add constraint b_given not null b not valid;
