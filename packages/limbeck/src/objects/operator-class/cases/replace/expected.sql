drop index public.ix;
drop operator class public.backward using btree;
create operator class public.backward for type integer using btree family public.backward as operator 1 public.<<<(integer,integer), function 1 (integer, integer) public.compare(integer,integer);
create index ix on public.t (id public.backward);
