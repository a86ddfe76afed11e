alter publication p drop tables in schema a;
alter publication p add table only a.one (id);
alter publication q drop table only a.two;
alter publication q add tables in schema a;
