alter table public.t drop constraint x;
alter table public.t add constraint x exclude using gist (a with &&) where (b > 0);
alter table public.t drop constraint y;
alter table public.t add constraint y exclude using btree ((c + b) with =) deferrable initially deferred;
