create collation plain (provider = icu, locale = 'und', deterministic = false);
comment on collation plain is 'new';
