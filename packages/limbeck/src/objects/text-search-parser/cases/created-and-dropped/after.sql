create text search parser words (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
comment on text search parser words is 'of words';
create text search configuration english_words (parser = words);
alter text search configuration english_words add mapping for word with simple;
