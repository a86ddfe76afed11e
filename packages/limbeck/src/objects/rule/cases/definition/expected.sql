create or replace rule changed as on update to public.t do also INSERT INTO public.log (id)
  VALUES (old.id);
create or replace rule condition as on update to public.t where new.id > 2 do instead INSERT INTO public.log (id)
  VALUES (new.id);
