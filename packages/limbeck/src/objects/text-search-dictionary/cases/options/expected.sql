alter text search dictionary public.names (stopwords, accept = 'false');
alter text search dictionary public.stems (language = 'german', stopwords = 'german');
comment on text search dictionary public.stems is 'after';
