-- needs: postgresql 18
create table one (id integer primary key, twice integer generated always as (id * 2) stored);
create publication p for table one;
