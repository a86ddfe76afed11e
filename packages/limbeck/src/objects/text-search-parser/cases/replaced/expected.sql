drop text search configuration public.c;
drop text search parser public.words;
create text search parser public.words (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create text search configuration public.c (parser = public.words);
