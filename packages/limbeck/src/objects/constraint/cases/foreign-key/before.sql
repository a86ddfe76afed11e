create table p (a integer, b integer, primary key (a, b));
create table q (a integer, b integer, primary key (a, b));
create table t (a integer, b integer, c integer, d integer,
constraint f1 foreign key (a, b) references p,
constraint f2 foreign key (a, b) references p on delete cascade on update set null,
constraint f3 foreign key (c, d) references p on delete set null (c),
constraint f4 foreign key (c, d) references p match full);
