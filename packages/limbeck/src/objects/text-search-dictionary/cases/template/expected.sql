drop text search configuration public.c;
drop text search dictionary public.names;
create text search dictionary public.names (template = snowball, language = 'english');
create text search configuration public.c (parser = "default");
alter text search configuration public.c add mapping for asciihword, email, file, "float", host, hword, hword_asciipart, hword_numpart, hword_part, "int", numhword, numword, sfloat, uint, url, url_path, version, word with simple;
alter text search configuration public.c add mapping for asciiword with public.names, simple;
