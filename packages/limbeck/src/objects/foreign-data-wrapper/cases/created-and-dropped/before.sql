create foreign data wrapper gone;
