create text search dictionary public.names (template = simple);
create text search configuration public.empty (parser = "default");
create text search configuration public.people (parser = "default");
alter text search configuration public.people add mapping for asciiword, word with public.names, simple;
alter text search configuration public.people add mapping for email with simple;
comment on text search configuration public.people is 'of people';
drop text search configuration public.gone;
