create text search configuration people (parser = "default");
alter text search configuration people add mapping for asciiword with english_stem, simple;
alter text search configuration people add mapping for word, email with simple;
