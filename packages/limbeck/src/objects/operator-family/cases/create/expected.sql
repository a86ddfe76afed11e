create operator family public.numbers using btree;
alter operator family public.numbers using btree add operator 1 public.<<<(integer,integer), function 1 (integer, integer) public.compare(integer,integer);
comment on operator family public.numbers using btree is 'loose';
