create schema search;
create text search template search.plain (init = dsimple_init, lexize = dsimple_lexize);
comment on text search template search.plain is 'as it is';
create text search dictionary public.names (template = search.plain, accept = 'false');
drop text search template public.gone;
