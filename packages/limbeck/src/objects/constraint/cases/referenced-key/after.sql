create table p (a integer not null, b integer not null, constraint p_pkey primary key (b), constraint p_b unique (b) deferrable, constraint p_a unique (a));
create table t (a integer references p (a), b integer);
