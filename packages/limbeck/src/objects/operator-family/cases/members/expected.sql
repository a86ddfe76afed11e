alter operator family public.numbers using btree drop operator 1 (integer,integer);
alter operator family public.numbers using btree add operator 3 public.===(integer,integer);
