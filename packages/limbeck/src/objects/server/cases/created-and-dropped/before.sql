create foreign data wrapper w;
create server gone foreign data wrapper w;
