create procedure gone(a integer) language plpgsql as 'begin end';
create procedure same(a integer, out b integer) language plpgsql as 'begin b := 1; end';
create procedure other(a integer, inout b integer) language plpgsql as 'begin end';
comment on procedure other(integer, integer) is 'an old one';
