create text search dictionary names (template = snowball, language = english);
create text search configuration c (copy = simple);
alter text search configuration c alter mapping for asciiword with names, simple;
