create text search dictionary names (template = simple, stopwords = english);
create text search dictionary stems (template = snowball, language = english);
comment on text search dictionary stems is 'before';
create text search configuration c (copy = simple);
alter text search configuration c alter mapping for asciiword with stems;
