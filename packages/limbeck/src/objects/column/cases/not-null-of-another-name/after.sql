create table t (b integer, a_checked_at timestamptz constraint t_checked_at_not_null not null);
