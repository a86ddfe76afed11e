create table p (id integer primary key, code text unique);
create table t (p_id integer references p, p_code text references p (code));
