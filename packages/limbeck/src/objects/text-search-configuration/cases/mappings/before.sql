create text search configuration people (parser = "default");
alter text search configuration people add mapping for asciiword, word, url with simple;
comment on text search configuration people is 'of people';
