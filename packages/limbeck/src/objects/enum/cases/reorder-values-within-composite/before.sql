create type mood as enum ('a', 'b', 'c');
create type unused as (mood mood, number integer);
create type state as (mood mood, number integer, text mood, other text, gone mood);
create type pair as (one state, two state);
create table person (id integer, at state default '(a,1,b,x,c)', pair pair, pairs pair[]);
insert into person (id, pair, pairs) values (1, '("(b,1,b,y,)",)', '{"(,\"(a,2,b,z,c)\")"}');
