-- needs: postgresql 18
create table p (a int4range, during daterange, constraint p_pkey primary key (a, during));
create table t (a int4range, during daterange, constraint f foreign key (a, during) references p);
