drop collation public.plain;
create collation public.plain (provider = icu, locale = 'und', deterministic = false);
comment on collation public.plain is 'new';
