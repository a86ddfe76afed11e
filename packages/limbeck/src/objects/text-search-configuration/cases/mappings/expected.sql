alter text search configuration public.people drop mapping for url;
alter text search configuration public.people alter mapping for asciiword with english_stem, simple;
alter text search configuration public.people add mapping for email with simple;
comment on text search configuration public.people is null;
