-- needs: postgresql 18
create table t (a integer constraint a_here not null, b integer not null, c integer constraint c_here not null no inherit, d integer constraint d_here not null, e integer constraint e_later not null);
