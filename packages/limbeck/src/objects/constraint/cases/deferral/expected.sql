alter table public.t alter constraint f1 deferrable initially immediate;
alter table public.t alter constraint f2 not deferrable;
alter table public.t alter constraint f3 deferrable initially deferred;
