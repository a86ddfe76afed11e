create table t (a integer, b integer not null, c integer, constraint t_key unique (b, a) include (c), primary key (a, b));
create table u (a integer, constraint u_key unique nulls not distinct (a));
create table v (a integer, b integer, constraint v_pkey primary key (a) deferrable, constraint v_key unique (b));
