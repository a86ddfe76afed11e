alter domain public.email add constraint short check (length(VALUE) < 100) not valid;
alter domain public.email validate constraint has_at;
