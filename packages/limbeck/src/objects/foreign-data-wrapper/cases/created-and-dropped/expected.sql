create function public.check_options(text[], oid) returns void
language plpgsql
as $$ begin end $$;
create foreign data wrapper files validator public.check_options options (debug 'true', note 'it''s 100%');
comment on foreign data wrapper files is 'of the archive';
drop foreign data wrapper gone;
