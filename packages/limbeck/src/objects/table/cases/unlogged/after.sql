create unlogged table events (id integer);
