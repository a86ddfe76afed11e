create table t (a integer default 1, b timestamp, c text default '1', d jsonb, e integer, f integer[], g text[]);
