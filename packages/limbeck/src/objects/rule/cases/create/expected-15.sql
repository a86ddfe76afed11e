create schema app;
create table app."Odd Name" (
  "do" integer
);
create rule "Odd Rule" as on update to app."Odd Name" where new."do" > 1 do instead SELECT 1 AS "?column?";
create rule quiet as on insert to public.log do also nothing;
alter table public.log enable always rule quiet;
create rule keep as on delete to public.t do instead nothing;
create rule logged as on update to public.t where (old.name <> new.name) AND (new.name <> ' DO '' it'::text) do also INSERT INTO public.log (id, note)
  VALUES (new.id, 'changed; DO'::text);
comment on rule logged on public.t is 'logs';
create rule several as on insert to public.t do also ( INSERT INTO public.log (id, note)
  VALUES (new.id, 'a'::text);
 DELETE FROM public.log
  WHERE ((log.id = new.id) AND (log.note = '\;'::text));

 NOTIFY "The channel";
);
alter table public.t disable rule several;
create view public.v as SELECT t.id,
    t.name
   FROM public.t;
create rule v_insert as on insert to public.v do instead INSERT INTO public.t (id, name)
  VALUES (new.id, new.name)
  RETURNING t.id,
    t.name;
