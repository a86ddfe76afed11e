create trusted language made handler pg_catalog.plpgsql_call_handler inline pg_catalog.plpgsql_inline_handler validator pg_catalog.plpgsql_validator;
comment on language made is 'new';
create or replace trusted language changed handler pg_catalog.plpgsql_call_handler validator pg_catalog.plpgsql_validator;
drop language gone;
