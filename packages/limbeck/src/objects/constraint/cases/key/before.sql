create table t (a integer, b integer, c integer, constraint t_key unique (a, b), primary key (a));
create table u (a integer, constraint u_key unique (a));
create table v (a integer, b integer, constraint v_pkey primary key (a), constraint v_key unique (b) deferrable initially deferred);
