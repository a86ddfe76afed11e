drop rule one on public.t;
alter table public.log alter column note type varchar(30);
alter table public.t alter column name type varchar(20);
create rule one as on update to public.t where (old.name)::text <> (new.name)::text do also INSERT INTO public.log (id, note)
  VALUES (new.id, new.name);
alter table public.t disable rule one;
comment on rule one on public.t is 'kept';
