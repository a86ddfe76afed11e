create type mood as enum ('b', 'a', 'd');
create domain feeling as mood default 'd';
alter domain feeling add constraint unchecked check (value <> 'd') not valid;
create domain feelings as mood[];
create function is_fine(mood) returns boolean language sql immutable return $1 <> 'b';
create domain checked as mood constraint fine check (is_fine(value)) constraint other check (value < 'd');
create table person (id integer, a feeling, b feelings, c feeling[], d checked);
