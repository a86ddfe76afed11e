create table p (a integer, b integer, primary key (a, b));
create table q (a integer, b integer, primary key (a, b));
create table t (a integer, b integer, c integer, d integer,
constraint f1 foreign key (a, b) references q on delete restrict,
constraint f2 foreign key (a, b) references p on delete set default on update cascade,
constraint f3 foreign key (c, d) references p on delete set null (c, d),
constraint f4 foreign key (d, c) references p);
