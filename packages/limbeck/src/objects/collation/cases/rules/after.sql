-- needs: postgresql 16
create collation turned (provider = icu, locale = 'und', rules = '&b < a');
