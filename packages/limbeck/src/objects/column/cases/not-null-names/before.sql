-- needs: postgresql 18
create table t (a integer not null, b integer constraint b_here not null, c integer, d integer constraint d_here not null no inherit, e integer);
alter table t add constraint e_later not null e not valid;
