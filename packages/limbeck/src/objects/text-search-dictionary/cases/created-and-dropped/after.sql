create text search dictionary names (template = simple, stopwords = english, accept = false);
comment on text search dictionary names is 'of people';
create text search dictionary stems (template = snowball, language = english);
