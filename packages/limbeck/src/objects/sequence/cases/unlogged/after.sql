create unlogged sequence counter;
