create type addr as (id bigint, zip text);
create table home of addr (zip default '0', primary key (id));
create table person (name text, home addr);
