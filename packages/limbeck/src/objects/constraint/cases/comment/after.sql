create table t (a integer primary key, b integer constraint c check (b > 0), constraint d unique (b));
comment on constraint t_pkey on t is 'the key';
comment on constraint d on t is 'new';
comment on index t_pkey is 'of the index';
comment on index d is 'new too';
