create type mood as enum ('a', 'b', 'c');
create domain feeling as mood default 'c';
alter domain feeling add constraint unchecked check (value <> 'c') not valid;
create domain feelings as mood[];
create function is_fine(mood) returns boolean language sql immutable return $1 <> 'b';
create domain checked as mood default 'a' constraint fine check (is_fine(value)) constraint other check (value < 'c');
create table person (id integer, a feeling, b feelings, c feeling[], d checked);
insert into person values (1, 'a', '{b,a}', '{b}', 'a');
