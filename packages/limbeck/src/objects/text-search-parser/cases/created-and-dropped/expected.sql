create text search parser public.words (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
comment on text search parser public.words is 'of words';
create text search configuration public.english_words (parser = public.words);
alter text search configuration public.english_words add mapping for word with simple;
drop text search parser public.gone;
