drop index public.i;
create index i on public.t using gist (a tsvector_ops (siglen = 64));
