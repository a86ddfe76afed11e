create type clock as range (subtype = time);
