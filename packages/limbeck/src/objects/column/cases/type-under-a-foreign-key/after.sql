create table p (id bigint primary key, code uuid unique);
create table t (p_id bigint references p, p_code uuid references p (code));
