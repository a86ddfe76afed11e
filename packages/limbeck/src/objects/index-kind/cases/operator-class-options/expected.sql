create index concurrently i__replaced on public.t using gist (a tsvector_ops (siglen = 64));
drop index concurrently public.i;
alter index public.i__replaced rename to i;
