create table p (a integer not null, b integer not null, constraint p_pkey primary key (a), constraint p_b unique (b));
create table t (a integer references p (a), b integer references p (b));
