create collation public.turned (provider = icu, locale = 'und', rules = '&b < a');
