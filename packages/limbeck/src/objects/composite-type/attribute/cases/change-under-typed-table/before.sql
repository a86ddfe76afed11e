create type addr as (id int, street text, zip text);
create table home of addr (primary key (id));
create index home_zip on home (zip);
