create text search dictionary public.names (template = simple, stopwords = 'english', accept = 'false');
comment on text search dictionary public.names is 'of people';
create text search dictionary public.stems (template = snowball, language = 'english');
drop text search dictionary public.gone;
