alter domain public.email drop constraint short;
alter domain public.email drop constraint has_at;
alter domain public.email set default 'b'::text;
alter domain public.email set not null;
alter domain public.email add constraint long check (length(VALUE) > 3);
alter domain public.email add constraint short check (length(VALUE) < 50);
