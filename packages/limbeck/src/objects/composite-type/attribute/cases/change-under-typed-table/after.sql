create type addr as (id int, street varchar(50), town text);
create table home of addr (primary key (id));
create index home_town on home (town);
