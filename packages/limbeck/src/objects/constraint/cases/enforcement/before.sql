-- needs: postgresql 18
create table p (a integer primary key);
create table t (a integer constraint f references p not enforced, b integer constraint c check (b > 0) not enforced);
