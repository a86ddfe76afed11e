create schema "Odd";
create table events (id integer primary key, kind text, payload text);
create table "Odd"."Far Away" (id integer primary key, flag boolean);
create table parent (id integer primary key);
create table child () inherits (parent);
create table split (id integer primary key) partition by range (id);
create table split_1 partition of split for values from (1) to (9);
create publication everything for all tables with (publish = 'insert, delete');
create publication "Some" for table only parent, events where (kind <> 'x' and id > 5), tables in schema "Odd"
  with (publish_via_partition_root = true);
create publication nothing;
create publication columns for table events (payload, id) where (id > 5);
create publication parts for table split (id) with (publish_via_partition_root = true);
create publication inheriting for table parent;
comment on publication everything is 'all of it';
