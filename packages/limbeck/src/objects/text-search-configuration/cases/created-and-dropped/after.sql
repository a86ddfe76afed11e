create text search dictionary names (template = simple);
create text search configuration people (parser = "default");
alter text search configuration people add mapping for asciiword, word with names, simple;
alter text search configuration people add mapping for email with simple;
comment on text search configuration people is 'of people';
create text search configuration empty (parser = "default");
