create text search dictionary names (template = simple, accept = false);
create text search dictionary stems (template = snowball, language = german, stopwords = german);
comment on text search dictionary stems is 'after';
create text search configuration c (copy = simple);
alter text search configuration c alter mapping for asciiword with stems;
