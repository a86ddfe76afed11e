create type mood as enum ('b', 'a', 'c');
create type unused as (mood mood, number integer);
create type state as (mood mood, number integer, text mood, other text, new mood);
create type pair as (one state, two state);
create table person (id integer, at state default '(a,1,b,x,a)', pair pair, pairs pair[]);
